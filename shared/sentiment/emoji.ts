import type { ValenceGroup } from '../languages/language.ts';

/**
 * Valence of emoji and emoticons, -4 to 4; the same in every language.
 *
 * @source Written by hand for this project, under its licence.
 */
export const EMOJI_VALENCE: readonly ValenceGroup[] = [
  [4, '😍 🤩 🥰 💯 🏆 🥇 🎉 🎊 ❤ 💖 💕 💗 💓 💞 💝 😻 🌟'],
  [
    3,
    '👍 👏 🙌 😀 😃 😄 😁 😊 😇 😘 😋 🤗 💪 👌 💚 💙 💜 🧡 💛 🤍 💘 ♥ 😎 ⭐ ✨ 🔥 🤤 ☺ 🥳 😌 <3 :D =D',
  ],
  [2, '🙂 😉 🙏 😆 😸 😺 ✅ ✔ 💐 🌹 🌸 🌞 ☀ 🤝 👋 🫶 🥂 🍾 😅 😂 🤣 :) ;) =) :P :p =P =p ;P'],
  [-1, '😐 😑 😕 🤔 😬 🙄 😶 😏 🤨 :/ :| =/ =|'],
  [-2, '🙁 ☹ 😟 😞 😔 😒 😣 😖 😫 😩 😥 😢 😭 😓 💔 🥱 😴 👀 ❌ ✖ 🤷 🤦 :( =( ;('],
  [-4, '👎 😠 😡 🤬 🤮 🤢 💩 🖕 😤 👿 😱 🚫 ⛔ 🗑 🪳 🤥'],
];
