import { existsSync } from 'node:fs';
import { MessageFlags } from 'discord.js';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Practice } from '../../../src/edges/practice/server.ts';
import { readyBot, WHO } from './test-bot.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
if (!executablePath)
  console.log('The practice page is not tested in a browser: no chromium is installed (CHROMIUM names one).');

describe.skipIf(!executablePath)('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  /** A bot with an answer worth looking at, and the page open before it. */
  async function openPage(
    width = 1200,
  ): Promise<{ practice: Practice; page: Page; elsewhere: string[]; errors: string[] }> {
    const { practice } = await readyBot(
      async (interaction) => {
        if (interaction.isAutocomplete())
          return interaction.respond([{ name: 'Steve Witkoff', value: 'Steve Witkoff' }]);
        if (interaction.isButton()) return interaction.reply({ content: 'pressed', flags: MessageFlags.Ephemeral });
        if (interaction.isMessageContextMenuCommand())
          return interaction.reply(`read ${interaction.targetMessage.content}`);
        if (!interaction.isChatInputCommand()) return;
        if (interaction.commandName === 'bad') {
          practice.expectBad(1);
          return interaction.reply('x'.repeat(2001)).catch(() => {});
        }
        const embed = {
          title: `About ${interaction.options.getString('name')}`,
          description: '**bold** <img src=x onerror="document.title=1"> <t:1764230400:D>',
          image: { url: 'https://elsewhere.example/picture.png' },
        };
        const row = { type: 1, components: [{ type: 2, style: 1, label: 'Sources', custom_id: 's' }] };
        await interaction.deferReply();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return interaction.editReply({ embeds: [embed], components: [row] });
      },
      [WHO, { name: 'bad', description: 'Too long' }, { name: 'Read this', type: 3 }],
    );
    const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'en-GB', timezoneId: 'UTC' });
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (sent) => {
      if (!sent.url().startsWith(practice.url) && !sent.url().startsWith('data:')) elsewhere.push(sent.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (line) => void (line.type() === 'error' && errors.push(line.text())));
    await page.goto(practice.url);
    await page.getByText('Parley is connected').waitFor();
    return { practice, page, elsewhere, errors };
  }

  test('a command is typed with the keyboard alone and answered', async () => {
    const { page, elsewhere, errors } = await openPage();
    const input = page.getByLabel('Message or command');
    await input.pressSequentially('/w');
    await page.getByRole('option', { name: '/who' }).waitFor();
    await input.press('Tab');
    await input.pressSequentially('wit');
    await page.getByRole('option', { name: 'Steve Witkoff' }).waitFor();
    await input.press('ArrowDown');
    await input.press('Enter');
    expect(await input.inputValue()).toBe('/who name:Steve Witkoff ');
    await input.press('Enter');
    await page.getByText('Parley is thinking').waitFor();
    await page.locator('#messages').getByText('About Steve Witkoff').waitFor();
    await page.locator('#messages').getByText('<img src=x').waitFor();
    expect(await page.locator('.markup strong').first().textContent()).toBe('bold');
    await page.getByText('27 November 2025').first().waitFor();
    expect(await page.title()).toBe('Parley practice');
    expect(await input.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Sources' }).click();
    await page.getByText('Only you can see this').waitFor();
    expect([elsewhere, errors]).toEqual([[], []]);
  });

  test('a refused request of the bot and a missing answer are shown', async () => {
    const { page } = await openPage();
    const input = page.getByLabel('Message or command');
    await input.fill('/bad');
    await input.press('Enter');
    await page.getByText(/Discord would refuse this request/).waitFor();
    await page.getByText('The application did not respond.').waitFor();
    await input.fill('/bads');
    await input.press('Enter');
    await page.getByText('Did you mean /bad?').waitFor();
  });

  test('direct messages, replies and menu commands', async () => {
    const { page, practice } = await openPage();
    const input = page.getByLabel('Message or command');
    await input.fill('They meet in Doha.');
    await input.press('Enter');
    await page.getByText(/sees only messages that mention it/).waitFor();
    await page.getByText('They meet in Doha.').hover();
    await page.getByRole('button', { name: 'Read this' }).click();
    await page.locator('#messages').getByText('read They meet in Doha.').waitFor();
    await page.getByRole('button', { name: '@ Parley' }).click();
    await input.fill('hello');
    await input.press('Enter');
    await expect.poll(() => practice.messages({ channel: 'dm' }).length).toBe(1);
    await page.getByLabel('Speak as').selectOption('guest');
    await page.getByText('Parley is connected').waitFor();
    await page.getByRole('button', { name: '@ Parley' }).click();
    await page.getByText('Nothing said yet').waitFor();
  });

  test('both themes, and a narrow window that does not scroll sideways', async () => {
    const { page } = await openPage(400);
    await page.getByLabel('Message or command').fill('/who Witkoff');
    await page.keyboard.press('Enter');
    await page.locator('#messages').getByText('About Witkoff').waitFor();
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await background();
    await page.getByRole('button', { name: /theme/ }).click();
    expect(await background()).not.toBe(before);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
  });
});
