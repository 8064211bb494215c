import type { HintKey } from './hints.zh-CN.ts';

/** The same hints in English; form words keep their Chinese name, for that is what stands on the page. */
export const hintsEn = {
  regionProvince:
    'Province of the address on the certificate. One subject files in the same province on every platform.',
  regionCity: 'City of the address on the certificate. Many bureaus refuse a certificate from another city.',
  regionDistrict:
    'The administrative district or county. For a high-tech or free trade zone, the district it belongs to.',
  subjectType: 'Set by the verified owner of the account, rarely editable. 个体工商户 counts as 企业.',
  organizerCertificateType: 'The choices follow 主办者性质; pick the kind of the certificate you upload.',
  organizerPhoto:
    'Colour original of the current certificate: JPG or PNG, up to 2 MB, at least 720×1280, valid for over a month.',
  organizerName:
    'Exactly as on the certificate, down to the width of brackets, and as the verified account owner. Individuals: your name.',
  organizerNumber:
    'Organisations: the 18-character credit code. Individuals: your ID number, the same as the principal’s.',
  organizerAddress: 'As printed on the certificate: with province and city if they are printed, without if not.',
  checkFilingType:
    'Check the recognised name, number and address, then press it yourself. It decides the kind of filing.',

  subjectAddress: 'Where you can really be reached, from street to room. Do not repeat province, city and district.',
  subjectComment:
    'Only to explain something to the bureau, such as differing addresses or who uses the emergency phone and how they are related.',
  subjectRecordNumber: 'None at a first filing: leave empty. A filed subject has one like 粤B2-20090059.',
  residencePermit:
    'Individuals filing outside their home province: residence permit, social insurance or property papers, not expired. Some provinces refuse.',
  legalName: 'Only if the subject principal is not the legal representative. As on the business licence.',
  legalNumber:
    'ID number of the legal representative; checked against the business register with name and credit code.',

  subjectPrincipalName:
    'As on the certificate. Individuals: yourself. Organisations: usually the legal representative; few provinces allow another.',
  appletPrincipalName:
    'As on the certificate; should be the administrator of the mini program, who does the face check later.',
  personCertificateType: 'Personal certificates only. Number and photos must be of the kind chosen here.',
  certificateFront:
    'ID card: the side with the portrait; passport: the data page. All four corners, no glare, no photo of a screen.',
  certificateBack: 'ID card: the side with the national emblem, with a readable validity period.',
  personNumber: 'As on the certificate, a final X as a capital. The SMS check later asks for its last six characters.',
  validityStart: 'The first date of 有效期限 on the emblem side of the ID card.',
  validityEnd: 'The second date of 有效期限; choose 长期 if it says so. Less than a month left is returned.',
  subjectMobile:
    'A phone this person uses: reviewers call it and the SMS of 12381 may come here. Not shared with anyone.',
  appletMobile: 'A phone of the mini program principal; the SMS may come here too. Two principals need two numbers.',
  emergencyPhone: 'A second mobile that is answered, different from the principal’s own. The SMS never goes here.',
  email: 'A mailbox that is read. Two different principals need two addresses.',
  subjectLetter:
    'Only if the subject principal is not the legal representative: company seal and the representative’s stamp or clear signature. Some provinces refuse.',
  appletLetter:
    'Only if the mini program principal is not the legal representative: company seal and the representative’s stamp or clear signature.',
  subjectFaceCheck: 'The subject principal needs no face check; the mini program principal does.',
  appletFaceCheck:
    'The mini program principal in person: white or light wall, no hat, headphones, mask or bare chest. Notice 24 h, task 3 days (combined: 1). Do it last.',
  subjectCode: 'Code WeChat sends to the subject principal while filling; typed by that person. Not the code of 12381.',
  appletCode:
    'Code WeChat sends to the mini program principal while filling; typed by that person. Not the code of 12381.',
  samePerson: 'Tick it if both principals are one person: nothing to fill again, and only one SMS to that number.',

  appid: 'Filled by the page itself.',
  appletName:
    'Filled by the page. Rename the mini program before filing; not only digits or letters, and related to the subject or its business.',
  serviceContent:
    'Second level, up to 5. They must match what it does and your licensed business; when in doubt, leave it out.',
  approvalType:
    'If none applies, still choose 以上都不涉及. News, publishing, drugs, culture and the like need approval first.',
  approvalNumber: 'Number on the licence; if the approval has none, the title of the document.',
  approvalFile: 'A licence or approval still valid, issued to the subject that files.',
  appletComment:
    '20 to 200 characters: for whom, what it does, how it is run. The bureau reads it closely; explain a name that does not match the subject.',
  appletRecordNumber: 'Issued once filed: leave empty. It looks like 粤B2-20090059-1626X.',

  commitmentLetter:
    'Use the page’s template: organisations seal it and the principal signs, individuals sign, dated today. In some provinces online consent is enough.',
  nameChangeLetter:
    'Only if the organisation was renamed and the ministry has the old name: the registry’s certificate of the change.',
  partyBuilding: 'Asked of organisations in some provinces only; upload it when the page says so.',
  promiseVideo: 'Some provinces only: the principal in person reads the text the page gives.',
  responsibilityLetter:
    'Some provinces, such as Jiangsu. Signed by hand by the mini program principal, then photographed.',
  truthLetter: 'Some provinces, such as Jiangsu. Signed by hand by the mini program principal; a file of its own.',
  constructionPlan: 'With many filings or on request only: sections and functions, security measures, staff.',
  subjectAttachments: 'Other papers about the subject, such as explanations or residence permits; up to 10.',
  appletAttachments:
    'Other papers about the mini program: trademark, licence of a partner, statement on pre-approval; up to 10.',
  holdingPhoto: 'Some provinces: the person holding the certificate, face and text both clear.',
  agreement:
    'Check everything, then tick and submit yourself. Platform review takes 1 to 2 working days; you can withdraw until it ends.',

  miitCode: 'Six digits from the SMS of 12381, valid for 24 hours from receipt; after a resend use the newest.',
  miitMobile: 'The number that got the SMS of 12381: eleven digits, no spaces, no +86.',
  miitTail: 'Last six characters of that principal’s personal certificate, not of the licence. A final X as a capital.',
  miitCaptcha: 'Appears after 提交 and is yours to solve.',
  miitResult: 'Read what follows 尊敬的ICP用户. If it waits for others, the other principal has to verify too.',
  resendMobile:
    'The principal’s number as filed. Resends are few: wait some minutes and look into blocked messages first.',
  resendTail: 'As for the verification: last six characters of that principal’s personal certificate.',

  cancelType: '注销主体 and 注销小程序 apply on every platform, 取消接入 to WeChat alone. It cannot be withdrawn.',
  cancelReason: 'As it is: no longer run, or the subject changed and will file again.',
} as const satisfies Record<HintKey, string>;
