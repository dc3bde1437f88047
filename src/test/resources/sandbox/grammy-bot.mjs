// A small bot on grammY, an independent client: /start, an inline button, an edit.
// Usage: node grammy-bot.mjs <folder with node_modules> <api root> <token>

import { createRequire } from "node:module";

const [folder, apiRoot, token] = process.argv.slice(2);
const { Bot, InlineKeyboard } = createRequire(`${folder}/`)("grammy");
const bot = new Bot(token, { client: { apiRoot } });

bot.command("start", (context) =>
  context.reply(`Hello ${context.match}`.trim(), { reply_markup: new InlineKeyboard().text("Did it", "done:1") }),
);
bot.callbackQuery("done:1", async (context) => {
  await context.answerCallbackQuery("Noted");
  await context.editMessageText("Done, <b>2 min</b>", { parse_mode: "HTML" });
});
bot.on("message:text", (context) => context.react("👍"));
bot.catch((error) => {
  console.error(error);
  process.exit(1);
});
process.on("SIGTERM", () => bot.stop());
await bot.start();
