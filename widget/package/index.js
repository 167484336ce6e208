/** @type {import('./index.d.ts').putBell} */
export function putBell({ src, key, ...settings }) {
  return new Promise((resolve, reject) => {
    if (self.CounterBell) {
      resolve(self.CounterBell);
      return;
    }
    const ready = () => resolve(self.CounterBell);
    document.addEventListener('counterbell:ready', ready, { once: true });
    const script = document.createElement('script');
    script.async = true;
    script.src = src;
    Object.assign(script.dataset, { key, ...settings });
    script.addEventListener('error', () => {
      document.removeEventListener('counterbell:ready', ready);
      script.remove();
      reject(new Error(`The bell could not be loaded from ${src}.`));
    });
    document.head.append(script);
  });
}
