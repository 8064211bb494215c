/**
 * Words of rows that are the person's alone, wherever they stand and whatever the rest of the label says: codes, the face
 * check, the agreement, submitting. A row that bears one is never taught to be filled.
 */
export const byHandWords =
  /验证码|校验码|动态码|激活码|口令|密码|captcha|password|人脸|核身|刷脸|同意|我承诺|已阅读|提交/iu;
