const megabytes = (type: string) => (type.startsWith('video/') ? 20 : 2);

/** Why the portal takes no such file, or ''. `accept` lists what it takes. */
export const refusal = (file: File, accept: string): string =>
  !accept.split(',').includes(file.type)
    ? '文件格式不正确'
    : file.size > megabytes(file.type) * 1024 * 1024
      ? `文件不能超过 ${megabytes(file.type)}M`
      : '';
