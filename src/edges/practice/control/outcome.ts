import { CALLBACK, FIRST_RESPONSE_MS, type Interaction } from '../world/interaction.ts';
import { isEphemeral, type Json, type Message } from '../world/message.ts';
import { findMessage, type World } from '../world/world.ts';

/** What the bot made of an interaction. */
export type Outcome = {
  /** The interaction's id, for the controls that expire or forget it. */
  interaction: string;
  /** Its first response; "none" when 3 seconds passed without one. */
  first: 'message' | 'deferred' | 'deferred-update' | 'update' | 'choices' | 'modal' | 'none';
  deferred: boolean;
  ephemeral: boolean;
  /** The reply as it stands: for a button that updates, the message that it hangs on. */
  message: Message | null;
  followUps: Message[];
  choices: { name: string; value: string | number }[];
  /** Milliseconds from asking to the first response, and to the answer itself. */
  firstResponseMs: number | null;
  answeredMs: number | null;
};

const FIRST: Readonly<Record<number, Outcome['first']>> = {
  [CALLBACK.message]: 'message',
  [CALLBACK.deferred]: 'deferred',
  [CALLBACK.deferredUpdate]: 'deferred-update',
  [CALLBACK.update]: 'update',
  [CALLBACK.choices]: 'choices',
  [CALLBACK.modal]: 'modal',
};

/** Whether the bot has said what it has to say: a deferral waits for its edit, its follow-up or its removal. */
function isAnswered(interaction: Interaction, edited: boolean): boolean {
  if (interaction.callback === null) return false;
  if (interaction.callback === CALLBACK.deferred) return !interaction.loading;
  if (interaction.callback === CALLBACK.deferredUpdate) return edited || interaction.followUps.length > 0;
  return true;
}

/**
 * Waits for the bot: 3 seconds for the first response, then up to `waitMs` for what it deferred.
 * Never throws; what did not come is missing from the outcome.
 */
export function awaitOutcome(world: World, interaction: Interaction, waitMs = 10_000): Promise<Outcome> {
  return new Promise((resolve) => {
    let edited = false;
    const end = (answered: boolean) => {
      stop();
      clearTimeout(timer);
      resolve(outcomeOf(world, interaction, answered));
    };
    const look = () => {
      if (isAnswered(interaction, edited)) end(true);
    };
    const stop = world.onHappening((happening) => {
      if (happening.kind === 'edit' && happening.message.id === interaction.target) edited = true;
      if (happening.kind === 'interaction' && happening.id === interaction.id) look();
    });
    const patience = () => {
      if (interaction.callback === null) return end(false);
      timer = setTimeout(() => end(false), waitMs);
    };
    let timer = setTimeout(patience, FIRST_RESPONSE_MS + 50);
    look();
  });
}

function outcomeOf(world: World, interaction: Interaction, answered: boolean): Outcome {
  const first = interaction.callback === null ? 'none' : (FIRST[interaction.callback] ?? 'none');
  const message = findMessage(world, interaction.channel, interaction.original ?? '') ?? null;
  return {
    interaction: interaction.id,
    first,
    deferred: first === 'deferred' || first === 'deferred-update',
    ephemeral: message !== null && isEphemeral(message),
    message: message && structuredClone(message),
    followUps: interaction.followUps.flatMap((id) =>
      structuredClone(findMessage(world, interaction.channel, id) ?? []),
    ),
    choices: (interaction.choices ?? []) as (Json & { name: string; value: string | number })[],
    firstResponseMs: interaction.firstResponse === null ? null : interaction.firstResponse - interaction.created,
    answeredMs: answered ? world.monotonic() - interaction.created : null,
  };
}
