import type { checksPeopleZhCN } from './checks-people.zh-CN.ts';

/** The English of checks-people.zh-CN. */
export const checksPeopleEn: typeof checksPeopleZhCN = {
  'person-name-spaces': {
    message: 'There are spaces between the characters of the name.',
    fix: 'Leave them out; the gap a card prints in names of two characters is none.',
  },
  'person-name-dot': {
    message: 'The separator in the name is not 「·」.',
    fix: 'Write 「·」 (U+00B7), as the certificate does.',
  },
  'person-name-signs': {
    message: 'The name holds digits or characters no certificate prints.',
    fix: 'Write the name alone, without posts or remarks.',
  },
  'person-name-title': {
    message: 'This is a form of address, no name.',
    fix: 'Copy the full name from the certificate.',
  },
  'person-name-latin': {
    message: 'An ID card prints the name in Chinese; this one holds letters.',
    fix: 'Copy it from the card; for a passport or the like change the type of certificate first.',
  },

  'individual-name': {
    message: 'An individual is the subject and its principal; the two names differ.',
    fix: 'Copy both from the certificate.',
  },
  'individual-certificate': {
    message: 'An individual shows one certificate as subject and as principal; the two types differ.',
    fix: 'Choose the same certificate in both places.',
  },
  'individual-number': {
    message: 'An individual has the same certificate number as subject and as principal.',
    fix: 'Copy both from the certificate.',
  },
  'person-two-names': {
    message: 'One certificate number stands under two names.',
    fix: 'Check names and numbers against the certificates.',
  },
  'person-two-numbers': {
    message: 'The two principals have one name and two certificate numbers.',
    fix: 'If they are one person, use one certificate and tick 复用主体负责人信息; two people of one name may stay.',
  },
  'legal-representative-number': {
    message: 'A principal and the legal representative have one name and two certificate numbers.',
    fix: 'If they are one person, give one number; the registry is asked whether name and number belong together.',
  },

  'certificate-mistaken': {
    message: 'By its number this is a 「{certificate}」, not the certificate chosen.',
    fix: 'Check type and number of the certificate.',
  },
  'credit-code-bearer': {
    message: 'The first two characters of the credit code stand for {bearer}, which the kind of subject is not.',
    fix: 'Check the kind of subject and the code.',
  },
  'credit-code-business': {
    message:
      'Codes of individual businesses usually begin with 92, of enterprises with 91; the account says the other.',
    fix: 'Check the code; the two may file different numbers of mini programs.',
  },

  'age-lowest': {
    message: 'By the certificate number the principal is under 16; no province is known to take that.',
    fix: 'Check the number; else choose another principal or subject.',
  },
  'age-of-province': {
    message: 'By the certificate number the principal is under {min}, which {province} is said not to take.',
    fix: 'Check the number; ask the platform or the bureau first.',
  },
  'age-usual': {
    message: 'By the certificate number the principal is under 18, which most provinces do not take.',
    fix: 'Check the number; ask the platform or the bureau first.',
  },
  'age-income-proof': {
    message: 'The bureau of {province} is said to ask individuals under 18 for a proof of income.',
    fix: 'Have one ready, among 主体其他附件.',
  },

  'validity-before-birth': {
    message: 'The certificate begins before the date of birth in its number.',
    fix: 'Check the first day and the number against the certificate.',
  },
  'validity-first-generation': {
    message: 'ID cards issued before 2004 are of the first generation, not valid since 2013.',
    fix: 'Check the first day; renew the card if it is that old.',
  },
  'validity-years': {
    message: 'An ID card usually holds exactly 5, 10 or 20 years, or 长期.',
    fix: 'Check both dates against the back of the card.',
  },
  'validity-long-term-young': {
    message: 'Issued before the age of 46, an ID card is usually not 长期.',
    fix: 'Check the dates and the number against the card.',
  },
  'validity-years-of-age': {
    message: 'By the age at issue this ID card would usually hold another number of years.',
    fix: 'Under 16: 5; under 26: 10; under 46: 20; later 长期. Check it against the card.',
  },
  'validity-long-term-abroad': {
    message: 'Certificates of this kind are usually not 长期.',
    fix: 'Copy the last day from the certificate, and check its type.',
  },

  'address-elsewhere': {
    message: 'The contact address is in another province or city; it must lie in the region chosen.',
    fix: 'Give an address within the region, or choose the region again.',
  },
  'address-other-district': {
    message: 'The contact address names another district than chosen.',
    fix: 'Check the address and the district.',
  },
  'address-repeats-region': {
    message: 'Province, city and district are chosen already and not entered at the head of the address.',
    fix: 'Leave them out; begin with the street.',
  },
  'certificate-address-elsewhere': {
    message: 'The address on the certificate is in another province or city than chosen.',
    fix: 'Choose the region by the address on the certificate.',
  },
  'certificate-address-other-district': {
    message: 'The address on the certificate names another district than chosen.',
    fix: 'Choose the district by it; where districts have changed, the present one.',
  },
  'certificate-address-twice': {
    message: 'The address on the certificate begins with one place twice.',
    fix: 'Copy it from the certificate, without the repetition.',
  },
  'address-hidden-signs': {
    message: 'The address holds invisible characters, line breaks or spaces in a row.',
    fix: 'Take them out, or type it again.',
  },
  'address-placeholder': {
    message: 'This is no address.',
    fix: 'Write it in full; the one of the certificate character by character.',
  },
  'address-thin': {
    message: 'The contact address has no house number.',
    fix: 'Give number, floor and room; in a village without numbers the group.',
  },
  'district-is-zone': {
    message: 'A development zone is chosen, which is no administrative district.',
    fix: 'Choose the district it lies in: for 天津自贸区空港, 滨海新区.',
  },
  'zone-needs-district': {
    message: 'The address on the certificate lies in a development zone.',
    fix: 'Choose the administrative district the zone lies in.',
  },

  'principal-not-legal': {
    message:
      'The bureau of {province} is said to want the legal representative as subject principal, without exception.',
    fix: 'Make the legal representative the subject principal.',
  },
  'principal-letter': {
    message: 'In {province} the subject principal is usually the legal representative; another needs a letter.',
    fix: 'Add a letter signed by the legal representative, with the seal.',
  },
  'principals-not-one': {
    message:
      'The bureau of {province} is said to want an authorised subject principal to be the mini program principal too.',
    fix: 'Name one person in both roles.',
  },
  'principal-without-id-card': {
    message: 'The bureau of {province} is said to want a subject principal with a mainland ID card.',
    fix: 'A legal representative from abroad may authorise somebody who has one.',
  },
  'individual-without-id-card': {
    message: 'The bureau of {province} is said not to take individuals with this certificate.',
    fix: 'Ask the platform or the bureau first, or file as another subject.',
  },
  'outsider-refused': {
    message: 'The certificate’s address is not in {province}, which is said to take no individuals from elsewhere.',
    fix: 'File in the province of that address, or ask the bureau first.',
  },
  'outsider-permit': {
    message: 'The certificate’s address is not in {province}, which is said to ask for a residence permit.',
    fix: 'Add a permit that is valid; Shanghai wants another month and takes no student cards.',
  },
  'outsider-permit-or-student-card': {
    message:
      'The certificate’s address is not in {province}, which is said to ask for a residence permit or student card.',
    fix: 'Add one that is valid.',
  },
  'addresses-two-cities': {
    message: 'The bureau of {province} is said to want both addresses in one city.',
    fix: 'Use an address and the region of the city on the certificate.',
  },
  'emergency-user': {
    message: 'Tianjin is said to want the remark to tell who uses the emergency number and how they are related.',
    fix: 'As in 应急手机号由负责人的配偶某某使用; best a close relative.',
  },
  'province-paper': {
    message: 'The bureau of {province} is said to ask for 「{paper}」.',
    fix: 'Prepare it in the bureau’s form; leave it out if nobody asks.',
  },
  'subject-change-refused': {
    message: 'The bureau of {province} is said not to take changes of the subject.',
    fix: 'Another subject cancels and files anew; for a new name add the registry’s proof.',
  },
};
