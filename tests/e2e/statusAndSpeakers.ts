import type { PanelPage } from '../browser/types';

/** What the panel says of itself, and the speakers that it lists: where one is missing, the other says why. */
export async function statusAndSpeakers(panel: PanelPage): Promise<{ status: string; speakers: string[] }> {
  const { status, speakers } = await panel.state();
  return { status, speakers: speakers.map(({ name }) => name) };
}
