import { textMessage } from '../../tokens/chat';
import { readRequest } from '../../tokens/readRequest';
import { readTools } from '../../tokens/readTools';
import type { GivenPrompt } from './promptReadings';

/** What a whole prompt is entered as. */
export interface PromptTexts {
  readonly system: string;
  /** A list of messages, or the body of a request. */
  readonly messages: string;
  readonly tools: string;
  readonly answer: string;
}

/** What is read of it, with what can't be counted; and what is wrong, by the box that it is wrong in. */
export interface ReadPrompt {
  readonly prompt: GivenPrompt;
  readonly notCounted: readonly string[];
  readonly problems: { readonly messages?: string; readonly tools?: string };
}

/** Reads the texts of a whole prompt. What is empty is left out. */
export function readPrompt({ system, messages, tools, answer }: PromptTexts): ReadPrompt {
  const before = system === '' ? [] : [textMessage('system', system)];
  const request = messages.trim() === '' ? null : readRequest(messages);
  const listed = tools.trim() === '' ? null : readTools(tools);
  const sent = request?.ok ? request.value : { messages: [], tools: [], notCounted: [] };
  const isTwice = sent.tools.length > 0 && listed !== null;
  return {
    prompt: {
      messages: [...before, ...sent.messages],
      tools: listed?.ok ? listed.value : sent.tools,
      answer,
    },
    notCounted: sent.notCounted,
    problems: {
      ...(request && !request.ok ? { messages: request.problem } : {}),
      ...(listed && !listed.ok ? { tools: listed.problem } : {}),
      ...(isTwice ? { tools: 'The request above has tools already: leave them in one of both.' } : {}),
    },
  };
}
