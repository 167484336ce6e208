/** How the command is used. */
export const HELP = `Counterbell's collector keeps sealed feedback until its owner has it, and serves the widget.

  npm run collector -- [options]

  --port NUMBER          where it listens (COUNTERBELL_PORT, 8787)
  --host ADDRESS         on which address of this machine (COUNTERBELL_HOST, 127.0.0.1)
  --folder FOLDER        where it keeps its database (COUNTERBELL_FOLDER, ./data)
  --origins LIST         sites whose pages may send, with commas between, such as
                         https://a.example,https://b.example (COUNTERBELL_ORIGINS, any)
  --proxied              your own proxy stands before it and adds the visitor's address to
                         X-Forwarded-For (COUNTERBELL_PROXIED=yes)

How much it takes; 0 is no limit:

  --per-address NUMBER   posts a minute from one address (COUNTERBELL_PER_ADDRESS, 60)
  --per-inbox NUMBER     posts a minute to one inbox (COUNTERBELL_PER_INBOX, 600); when half of
                         them are used up, a sender's browser has to work for the rest
  --inbox-size MEGABYTES what may wait in one inbox (COUNTERBELL_INBOX_SIZE, 500)
  --size MEGABYTES       how large the database may grow (COUNTERBELL_SIZE, 0)
  --keep-days NUMBER     how long envelopes wait to be fetched (COUNTERBELL_KEEP_DAYS, 0)

What it says of itself:

  --metrics-token TOKEN  opens /metrics from other machines (COUNTERBELL_METRICS_TOKEN)
  --log-requests         a line in the log for each request (COUNTERBELL_LOG_REQUESTS=yes)

Instead of running, also beside one that runs on the same folder:

  --pair                 print another pairing code
  --pair-again INBOX     print a code that pairs an inbox with another browser; its tokens end then
  --pair-worker          print a code, and the command that makes it valid on Cloudflare
  --inboxes              list the inboxes and what waits in them
  --revoke INBOX         end all tokens of an inbox at once
  --backup FILE          write a copy of the database
  --check                read the whole database and say whether it is sound
  --help                 print this

A flag goes before its environment variable. A pairing code is printed at each start; it is valid
once, for ten minutes, and makes one inbox. Too many wrong ones end it: --pair prints another.`;
