/**
 * Fills the page up to so many elements with what consoles are full of: a menu, tables, cards and lists of short texts.
 * Runs in the page.
 */
export function bigPage(elements: number): void {
  const card =
    '<section><header><span>近七日访问</span><a href="#">更多</a></header><table><tbody>' +
    '<tr><td><span>页面</span></td><td><b>1024</b></td><td><em>↑</em></td></tr>'.repeat(20) +
    '</tbody></table><ul><li><p>公告一则</p></li><li><p>公告又一则</p></li></ul></section>';
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'big-page';
  const template = document.createElement('template');
  template.innerHTML = card;
  const each = template.content.querySelectorAll('*').length;
  const missing = elements - document.querySelectorAll('*').length;
  for (let left = Math.ceil(missing / each); left > 0; left -= 1) place.append(template.content.cloneNode(true));
}
