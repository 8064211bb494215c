import { certificateTypes } from '../../lib/fields/codes/certificate-types.ts';
import { personCertificateTypes } from '../../lib/fields/codes/person-certificate-types.ts';
import { subjectTypes } from '../../lib/fields/codes/subject-types.ts';
import { rehearsalTexts } from '../../lib/texts/rehearsal.ts';
import { rehearsalForm } from '../../lib/texts/rehearsal-form.ts';
import { usePage } from '../page-context.ts';
import { FormRow } from './FormRow.tsx';
import { RegionBoxes } from './RegionBoxes.tsx';

const { labels, organizer, principal, applet, company, choose, longTerm, to } = rehearsalForm;
const enterprise = '4';
const papers = certificateTypes.filter(({ subjectType }) => subjectType === enterprise);

/**
 * A form with the rows of an organiser and its principal, one of each sort of control. It belongs to nobody: nothing is
 * sent, and there is no button to send it with. Uncontrolled, as far as it goes: what stands in it is the controls' own.
 */
export function PracticeForm() {
  const { submit, form } = rehearsalTexts(usePage().lang);
  return (
    <form
      className="practice on-site"
      aria-label={form}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <p lang="zh-CN" className="account">
        <strong>{applet}</strong>
        <span className="note">{company}</span>
      </p>
      <div lang="zh-CN">
        <h2>{organizer}</h2>
        <FormRow label={labels.type}>
          {(id) => (
            <select id={id}>
              <option value="">{choose}</option>
              {subjectTypes.map(({ code, zh }) => (
                <option key={code}>{zh}</option>
              ))}
            </select>
          )}
        </FormRow>
        <FormRow label={labels.region}>{(id) => <RegionBoxes id={id} />}</FormRow>
        <FormRow label={labels.name}>{(id) => <input id={id} type="text" defaultValue={company} />}</FormRow>
        <FormRow label={labels.certificate} many>
          {(id) =>
            papers.map(({ code, zh }) => (
              <label key={code} className="tick">
                <input type="radio" name={id} value={code} />
                {zh}
              </label>
            ))
          }
        </FormRow>
        <FormRow label={labels.number}>{(id) => <input id={id} type="text" />}</FormRow>
        <FormRow label={labels.residence}>{(id) => <input id={id} type="text" />}</FormRow>
        <FormRow label={labels.address}>{(id) => <textarea id={id} rows={2} />}</FormRow>
      </div>
      <div lang="zh-CN">
        <h2>{principal}</h2>
        <FormRow label={labels.person}>{(id) => <input id={id} type="text" />}</FormRow>
        <FormRow label={labels.certificate}>
          {(id) => (
            <select id={id}>
              <option value="">{choose}</option>
              {personCertificateTypes.map(({ code, zh }) => (
                <option key={code}>{zh}</option>
              ))}
            </select>
          )}
        </FormRow>
        <FormRow label={labels.number}>{(id) => <input id={id} type="text" />}</FormRow>
        <FormRow label={labels.validity}>
          {(id) => (
            <>
              <input id={id} type="date" /> {to} <input type="date" aria-label={to} />
              <label className="tick">
                <input type="checkbox" />
                {longTerm}
              </label>
            </>
          )}
        </FormRow>
        <FormRow label={labels.mobile}>{(id) => <input id={id} type="text" inputMode="numeric" />}</FormRow>
        <FormRow label={labels.emergency}>{(id) => <input id={id} type="text" inputMode="numeric" />}</FormRow>
        <FormRow label={labels.email}>{(id) => <input id={id} type="text" />}</FormRow>
      </div>
      <p className="ask">{submit}</p>
    </form>
  );
}
