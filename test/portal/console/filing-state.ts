import { reactive } from 'vue';
import { errorOf } from './checks.ts';
import { type Draft, returnedIn } from './draft.ts';
import { copyPrincipal, effects } from './effects.ts';
import type { Value } from './kit.ts';
import { emptyModel, heldBy, isEmpty, isIndividual, rowKey, rowsOf, write } from './model.ts';
import { prefilled, recognised, returnedFor } from './prefill.ts';
import { reworded } from './reworded.ts';
import { type Model, type Row, type Section, type Surroundings, steps } from './rows.ts';
import { swapped } from './swap.ts';
import type { Variant } from './variant.ts';
import { isReadonly, labelOf } from './view.ts';
import { wait } from './wait.ts';

/** A section as it stands on the page. */
export interface Block {
  section: Section;
  rows: readonly Row[];
}

const licence = 'icp_subject.organize_info.certificate_photo';
const faceTask = 'icp_applets.principal_info.verify_task_id';
/** What decides the kind of filing: changing it asks for another check. */
const decisive = [
  'base_info.name',
  'base_info.type',
  'organize_info.certificate_type',
  'organize_info.certificate_number',
];
const recognitionMs = 1200;
const linkedCheckMs = 400;

const startOf = (variant: Variant, draft?: Draft): Model => ({
  ...emptyModel(),
  'icp_subject.base_info.type': variant.subject,
  'icp_applets.base_info.appid': 'wx0123456789abcdef',
  'icp_applets.base_info.name': variant.applet,
  'ui.applet_principal_same_as_subject': '1',
  ...(draft?.answers ?? (variant.prefill && prefilled(variant))),
});

const errorsOf = (variant: Variant, draft?: Draft): Record<string, string> =>
  draft ? returnedIn(draft) : variant.prefill ? { ...returnedFor } : {};

/** The form as the portal keeps it: model, step, messages, and what follows from what a person does. */
export function filingState(variant: Variant, draft?: Draft) {
  const skip = draft?.skip ?? 0;
  const state = reactive({
    model: startOf(variant, draft),
    step: Math.max(skip, variant.step),
    errors: errorsOf(variant, draft),
    /** How often a block was drawn anew. */
    drawn: {} as Record<string, number>,
    checked: skip > 0 || variant.ocr === 'off',
    codeRequests: 0,
    submitted: false,
  });
  const linked: Record<string, string> = {};

  const about = (): Surroundings => ({
    model: state.model,
    individual: isIndividual(state.model),
    checked: state.checked,
  });

  const blocksOf = (step: number): readonly Block[] => {
    const now = about();
    return (steps[step]?.sections ?? [])
      .filter((section) => section.shown?.(now) ?? true)
      .map((section) => {
        const rows = rowsOf(section, now).filter((row) => row.shown?.(now) ?? true);
        return { section, rows: reworded(variant.swap ? swapped(rows) : rows, variant.words) };
      });
  };

  const rowsAt = (step: number) => blocksOf(step).flatMap(({ rows }) => rows);
  const messageOf = (row: Row) => errorOf(row, labelOf(row, about()), about());

  /** Rows of a step a person still has to set right. */
  const wrongAt = (step: number) => rowsAt(step).filter((row) => messageOf(row) !== '');

  const faceChecked = () => state.model[faceTask] !== '';
  const complete = () =>
    state.checked && faceChecked() && steps.every((_, step) => step < skip || wrongAt(step).every((row) => row.gated));

  const show = (rows: readonly Row[]) => {
    state.errors = { ...state.errors, ...Object.fromEntries(rows.map((row) => [rowKey(row), messageOf(row)])) };
  };

  const change = (made: (model: Model) => void) => {
    const before = { ...state.model };
    made(state.model);
    effects(state.model, before, { checked: state.checked });
    const changed = (id: string) => state.model[`icp_subject.${id}`] !== before[`icp_subject.${id}`];
    if (variant.ocr !== 'off' && decisive.some(changed)) state.checked = false;
  };

  async function recognise() {
    await wait(recognitionMs);
    const read = Object.entries(recognised(variant));
    const wanted = read.filter(([id]) => variant.ocr === 'overwrite' || isEmpty(state.model[id] ?? ''));
    change((model) => Object.assign(model, Object.fromEntries(wanted)));
  }

  /** A number once checked ties the documents beside it: another one draws them anew and drops what was uploaded. */
  async function linkedCheck(row: Row) {
    const block = row.disturbs ?? '';
    const value = String(heldBy(state.model, row));
    if (!block || value === (linked[block] ?? '')) return;
    const earlier = linked[block] ?? '';
    linked[block] = value;
    await wait(linkedCheckMs);
    state.drawn = { ...state.drawn, [block]: (state.drawn[block] ?? 0) + 1 };
    if (!earlier) return;
    for (const other of rowsAt(state.step))
      if (other.block === block && other.control === 'upload') write(state.model, other, []);
  }

  for (const row of steps.flatMap((_, step) => rowsAt(step))) {
    if (row.disturbs) linked[row.disturbs] = String(heldBy(state.model, row));
  }

  return {
    state,
    about,
    blocksOf,
    rowsAt,
    complete,
    faceChecked,
    isReadonly: (row: Row) => isReadonly(row, about(), variant) || (row.gated === true && !complete()),
    set(row: Row, value: Value) {
      change((model) => write(model, row, value));
      if (state.errors[rowKey(row)]) show([row]);
      if (row.ids[0] === licence && variant.ocr !== 'off' && !isEmpty(value)) void recognise();
    },
    blur(row: Row) {
      show([row]);
      void linkedCheck(row);
    },
    /** Shows what is wrong in the present step; true when nothing is. */
    settle(): boolean {
      show(rowsAt(state.step));
      return wrongAt(state.step).length === 0;
    },
    /** 【验证】: true when the filing type could be told. */
    check(): boolean {
      const rows = blocksOf(0)[0]?.rows ?? [];
      show(rows);
      if (rows.some((row) => messageOf(row) !== '')) return false;
      state.checked = true;
      return true;
    },
    passFace: () => change((model) => Object.assign(model, { [faceTask]: `task_${Date.now()}` })),
    /** What is sent: the principal of the mini program in full, also when reused. */
    sending(): Model {
      const model = { ...state.model };
      if (model['ui.applet_principal_same_as_subject'] === '1') copyPrincipal(model);
      return model;
    },
  };
}

export type FilingState = ReturnType<typeof filingState>;
