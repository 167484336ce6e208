import { xmlEvents, type XmlEvent } from '../xml/xml-events.ts';

/** A comment as the export has it; every value as text, empty where there is none. */
export interface WxrComment {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** By the names of its elements, without `wp:comment_`: `id`, `author`, `date_gmt`, `content`, `approved`, `parent`. */
  readonly values: ReadonlyMap<string, string>;
  /** By the keys of the comment's own data: `rating`, `verified`. */
  readonly meta: ReadonlyMap<string, string>;
  readonly post: WxrPost;
}

/** What was commented on. */
export interface WxrPost {
  readonly title: string;
  readonly link: string;
  /** `post`, `page`, `product`. */
  readonly type: string;
}

/** What an export of WordPress holds that matters here. */
export interface Wxr {
  /** The site's address. */
  readonly site: string;
  /** Mail addresses, in lower case, and numbers of those who write the site. */
  readonly writers: ReadonlySet<string>;
  readonly comments: readonly WxrComment[];
  /** Whether the file goes on to its end. */
  readonly isWhole: boolean;
}

/** More than a site that is not attacked has. */
const MAX_COMMENTS = 1_000_000;

const VALUE_LENGTH = 200_000;

/**
 * Reads an export of WordPress.
 *
 * @param text - WXR, lines ended by `\n`.
 * @returns Its comments in their order.
 */
export function readWxr(text: string): Wxr {
  const reader = new WxrReader();
  for (const event of xmlEvents(text)) reader.take(event);
  return reader;
}

interface OpenPost {
  title: string;
  link: string;
  type: string;
}

interface OpenComment {
  readonly line: number;
  readonly values: Map<string, string>;
  readonly meta: Map<string, string>;
}

class WxrReader implements Wxr {
  site = '';
  isWhole = false;
  readonly writers = new Set<string>();
  readonly comments: WxrComment[] = [];
  #post: OpenPost | null = null;
  #waiting: OpenComment[] = [];
  #comment: OpenComment | null = null;
  #metaKey = '';
  #value = '';

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#value.length < VALUE_LENGTH) this.#value += event.text;
      return;
    }
    if (event.kind === 'open') this.#open(event.name, event.line);
    else this.#close(event.name, this.#value.trim());
    this.#value = '';
  }

  #open(name: string, line: number): void {
    if (name === 'item') this.#post = { title: '', link: '', type: '' };
    if (name === 'wp:comment') this.#comment = { line, values: new Map(), meta: new Map() };
  }

  #close(name: string, value: string): void {
    if (name === 'rss') this.isWhole = true;
    if (this.#comment !== null) this.#closeInComment(name, value);
    else if (this.#post !== null) this.#closeInPost(this.#post, name, value);
    else this.#closeInSite(name, value);
  }

  #closeInSite(name: string, value: string): void {
    if (name === 'wp:base_blog_url' || (name === 'link' && this.site === '')) this.site = value;
    const isWriter = name === 'wp:author_email' || name === 'wp:author_id';
    if (isWriter && value !== '') this.writers.add(value.toLowerCase());
  }

  #closeInComment(name: string, value: string): void {
    const comment = this.#comment;
    if (comment === null) return;
    if (name === 'wp:comment') {
      this.#waiting.push(comment);
      this.#comment = null;
    } else if (name === 'wp:meta_key') {
      this.#metaKey = value;
    } else if (name === 'wp:meta_value') {
      comment.meta.set(this.#metaKey, value);
    } else if (name.startsWith('wp:comment_')) {
      comment.values.set(name.slice('wp:comment_'.length), value);
    }
  }

  #closeInPost(post: OpenPost, name: string, value: string): void {
    if (name === 'title') {
      post.title = value;
    } else if (name === 'link') {
      post.link = value;
    } else if (name === 'wp:post_type') {
      post.type = value;
    } else if (name === 'item') {
      for (const comment of this.#waiting) {
        if (this.comments.length < MAX_COMMENTS) this.comments.push({ ...comment, post });
      }
      this.#waiting = [];
      this.#post = null;
    }
  }
}
