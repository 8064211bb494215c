/** The site's own alert box, appended to body outside of Vue; `#shield` lies over everything but it and the captcha. */
export function pageAlert(message: string) {
  for (const id of ['shield', 'alertFram']) document.getElementById(id)?.remove();
  const shield = document.createElement('div');
  shield.id = 'shield';
  const box = document.createElement('div');
  box.id = 'alertFram';
  box.setAttribute('role', 'alertdialog');
  const title = document.createElement('p');
  title.textContent = '提示';
  const text = document.createElement('div');
  text.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '确定';
  close.addEventListener('click', () => {
    shield.remove();
    box.remove();
  });
  box.append(title, text, close);
  document.body.append(shield, box);
}
