interface NamedKind {
  /** Id of codes/filing-kinds.ts. */
  id: string;
  words: RegExp;
}

// The one sample that names a kind says 新增网站 (2019); the others are the official names and those clouds use.
const kinds: readonly NamedKind[] = [
  { id: 'first', words: /首次备案|新办备案/u },
  { id: 'add_service', words: /新增(?:互联网信息服务|服务|网站|小程序|APP|应用)/iu },
  { id: 'add_access', words: /新增接入|接入备案|转接入|转入备案/u },
  { id: 'change_both', words: /变更(?:备案)?\(?主体(?:信息)?[和及与、](?:小程序|网站|服务)/u },
  { id: 'change_subject', words: /变更(?:备案)?主体(?:信息)?(?![和及与、])|主体(?:信息)?变更/u },
  {
    id: 'change_service',
    words: /变更(?:互联网信息服务|服务|网站|小程序|APP|应用)|(?:小程序|网站|服务)(?:信息)?变更/iu,
  },
  { id: 'cancel_subject', words: /注销(?:备案)?主体|主体注销/u },
  { id: 'cancel_service', words: /注销(?:互联网信息服务|服务|网站|小程序|APP|应用)|(?:小程序|网站|服务)注销/iu },
  { id: 'cancel_access', words: /取消接入/u },
];

/** The kind of filing a message names, as an id of codes/filing-kinds.ts; none where it names no kind, or two. */
export function kindNamed(message: string): string | undefined {
  const named = kinds.filter(({ words }) => words.test(message)).map(({ id }) => id);
  return named.length === 1 ? named[0] : undefined;
}
