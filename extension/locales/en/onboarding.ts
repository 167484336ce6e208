/** Words of the set-up. */
export const onboarding = {
  title: 'Welcome to Counterbell',
  lead: 'Three short steps. Everything stays in this browser.',
  name: {
    title: 'Your business',
    label: 'Name, as your customers know it',
    saved: 'Saved.',
  },
  key: {
    title: 'Your key',
    text: 'What visitors send is sealed on their device, and only this key opens it. It is kept in this browser. Keep a copy of it somewhere safe: without the key, sealed answers cannot be read by anyone.',
    made: (kid: string): string => `Your key is ready. Its short name is ${kid}.`,
    making: 'Making your key…',
    download: 'Download a copy of the key',
    failed: 'The key could not be stored. Free some disk space, then reload this page.',
  },
  pair: {
    title: 'Your feedback bell',
    text: 'The bell on your site leaves its sealed answers with a collector, where Counterbell fetches them. Whoever runs your collector gives you its address and a pairing code.',
    collector: 'Collector’s address',
    collectorHint: 'Such as https://bell.example',
    code: 'Pairing code',
    codeHint: 'Such as ABCD-EFGH; good for one pairing',
    button: 'Connect',
    skip: 'Only reviews for now',
    skipHint: 'You can connect a bell later, under Sources.',
    another: 'Connect another collector',
    connected: (collector: string): string => `Connected to ${collector}.`,
  },
  missing: {
    name: 'Give your business a name first.',
    collector: 'Give the collector’s address, such as https://bell.example.',
    code: 'Give the pairing code that the collector printed when it started.',
  },
  tag: {
    title: 'Put the bell on your site',
    label: 'The tag to paste',
    steps: [
      'Copy the tag.',
      'Open your site’s settings and find the place for own code, often called “Custom code”, “Footer” or “Before </body>”.',
      'Paste the tag there, and save.',
      'Open your site and ring the bell once: your answer appears in the dashboard.',
    ],
  },
  survey: { title: 'Choose what to ask' },
  finished: {
    title: 'Reviews',
    text: 'Open a page with your reviews and press the Counterbell button in the toolbar.',
  },
};

/** Why pairing, fetching or publishing did not work. */
export const collectorFailures = {
  'not-an-address': 'That is not an address. It should look like https://bell.example.',
  unreachable:
    'No collector could be reached at this address. Check the address, and that the collector is running, then try again; nothing was changed.',
  refused:
    'The collector no longer accepts this extension. Connect again with a fresh pairing code; what you have here stays.',
  'wrong-code':
    'The pairing code is wrong or was used already. Ask the collector for a fresh one; nothing was changed.',
  'not-a-collector':
    'Something answers at this address, but it is not a Counterbell collector. Check the address.',
  gone: 'The collector no longer knows this inbox. Connect to it again with a fresh pairing code; what you have here stays.',
  'not-stored': 'The connection could not be stored here. Free some disk space and try again.',
};
