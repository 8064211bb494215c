import fc from 'fast-check';
import { fileLines, headerOf } from '../../../components/options/backup/file-lines.ts';
import { isBackup } from '../../../components/options/backup/is-backup.ts';
import { checkDraft } from '../../../lib/checks/draft/check-draft.ts';
import { typeOfBytes } from '../../../lib/checks/picture/type-of-bytes.ts';
import { toOfficialBody } from '../../../lib/fields/official-body.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { backupFormat, backupStart } from '../../../lib/platform/backup-start.ts';
import { sha256Of } from '../../../lib/platform/sha256.ts';
import { readHeader } from '../../../lib/services/backup/header.ts';
import { itemValue, type SmallKind, smallKinds } from '../../../lib/services/backup/kinds.ts';
import { checkEnd, openLine, sealLine } from '../../../lib/services/backup/lines.ts';
import { readBody } from '../../../lib/services/read-body.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { arbitraryOf } from '../arbitrary-of.ts';
import { hostileText, hostileValue, mutated, mutatedJson } from '../hostile.ts';
import { parser } from '../parser.ts';

const context = {
  today: '2026-11-21',
  portal: 'mp',
  filing_kind: 'first',
  account_subject_name: '示例领航（深圳）科技有限公司',
  province_on_record: '440000',
  images: { 'icp_subject.organize_info.certificate_photo': { type: 'image/jpeg', bytes: 123, width: 1, height: 1 } },
};
const drafts = [
  { payload: company, context },
  company,
  { payload: person, context: { filing_kind: 'cancel_subject' } },
];
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const sealedPart = { iv: 'AAAAAAAAAAAAAAAA', data: 'AAAA' };
const header = {
  format: backupFormat,
  version: 1,
  createdAt: 1,
  counts: { profiles: 1, trash: 0, scans: 0, filings: 1 },
  lock: {
    version: 1,
    mode: 'passphrase',
    kdf: { name: 'argon2id', memory: 65_536, passes: 3, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
    ...sealedPart,
  },
  key: sealedPart,
};
/** As the writer of backups ends its first line, so that what is wrong is found behind the checksum. */
const withCheck = async (text: string): Promise<string> => {
  const open = text.slice(0, -1);
  return `${open},"check":"${await sha256Of(open)}"}`;
};

const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
const place = { key, header: '', line: 1 };
const sealedLine = await sealLine(place, { kind: 'profile', id: 'x', version: 1, bytes: bytesOf('{}') });
const lines = [JSON.parse(sealedLine), { end: true, lines: 1, sha256: 'x', ...sealedPart }];

const small = Object.keys(smallKinds) as SmallKind[];
const item = fc.constantFrom(...small).chain((kind) => {
  const whole = arbitraryOf(smallKinds[kind].schema, hostileText);
  const value = fc.oneof(
    whole,
    whole.chain((sample) => mutated(sample)),
    hostileValue,
  );
  return fc.record({ kind: fc.constant(kind), version: fc.constantFrom(-1, 0, 1, 2, 3, Number.NaN), value });
});

/** Files a person chooses. */
export const files = [
  parser({
    reads: 'the body of a profile',
    files: ['lib/services/read-body.ts'],
    inputs: mutatedJson(...drafts),
    read: (text) => {
      const { subject, applet } = readBody(text);
      toOfficialBody({ ...subject.saved, ...applet.saved } as Saved);
    },
  }),
  parser({
    reads: 'a draft file',
    files: ['lib/checks/draft/read-draft.ts', 'lib/checks/draft/read-context.ts'],
    inputs: fc.oneof(
      { weight: 9, arbitrary: mutatedJson(...drafts).map(bytesOf) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    ),
    read: (bytes) => checkDraft(bytes, { today: '2026-11-21', lang: 'en' }),
  }),
  parser({
    reads: 'the first line of a backup',
    files: ['lib/services/backup/header.ts'],
    inputs: fc.tuple(
      fc.oneof(
        mutatedJson(header),
        mutatedJson(header).map((text) => backupStart + text.replace(/^\{"format":"[^"]*"/u, '')),
      ),
      fc.boolean(),
    ),
    read: async ([text, checked]) => readHeader(checked ? await withCheck(text) : text),
  }),
  parser({
    reads: 'a line of a backup',
    files: ['lib/services/backup/lines.ts'],
    inputs: mutatedJson(...lines),
    read: (text) => openLine(place, text),
  }),
  parser({
    reads: 'the end of a backup',
    files: ['lib/services/backup/lines.ts'],
    inputs: mutatedJson(...lines),
    read: (text) => checkEnd(place, text, 'x'),
  }),
  parser({
    reads: 'a record of a backup',
    files: ['lib/services/backup/kinds.ts'],
    inputs: item,
    read: ({ kind, version, value }) =>
      itemValue(kind, { kind, id: 'x', version, bytes: bytesOf(JSON.stringify(value) ?? '') }),
  }),
  parser({
    reads: 'a file cut into lines',
    files: ['components/options/backup/file-lines.ts', 'components/options/backup/is-backup.ts'],
    inputs: fc.tuple(
      fc.array(mutatedJson(header, ...lines), { maxLength: 4 }).map((all) => all.join('\n')),
      fc.uint8Array({ maxLength: 20 }),
    ),
    read: async ([text, more]) => {
      const file = new File([text, more], 'x.json');
      await isBackup(file);
      const head = await headerOf(file);
      for await (const piece of fileLines(file, head)) if (piece.lines.length === 0) throw new Error('no line in it');
    },
  }),
  parser({
    reads: 'the type of a scan',
    files: ['lib/checks/picture/type-of-bytes.ts'],
    inputs: fc.uint8Array({ maxLength: 40 }),
    read: (bytes) => typeOfBytes(bytes),
  }),
];
