const home = {
  widget: 'grid-content bg-purple',
  head: 'titder',
  tabs: 'tit',
  current: 'Selection',
  body: 'cont',
  cards: 'cards',
  card: 'tab-card',
  form: 'demo-ruleForm',
  check: 'check',
  checkA: 'checkA',
  checkB: 'checkB',
  icon: 'tit_tis',
  submit: 'Submission',
  tips: 'tips',
  close: 'close_icon',
  good: 'tips_sus',
};

/** Every class of the widget by its part: those of the home page, and others for the page whose own nobody recorded. */
export type ClassNames = typeof home;

export const classNames: Record<'home' | 'renamed', ClassNames> = {
  home,
  renamed: {
    widget: 'verify_main',
    head: 'verify_nav',
    tabs: 'verify_nav_list',
    current: 'is_on',
    body: 'verify_box',
    cards: 'verify_panes',
    card: 'verify_pane',
    form: 'verify_form',
    check: 'row_yzm',
    checkA: 'row_sjh',
    checkB: 'row_zjh',
    icon: 'row_icon',
    submit: 'btn_sure',
    tips: 'verify_result',
    close: 'result_x',
    good: 'result_ok',
  },
};
