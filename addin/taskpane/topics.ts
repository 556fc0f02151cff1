import { allFunctions, type FunctionDefinition, type Topic } from "../../core/index.ts"

interface TopicWords {
  readonly name: string
  /** The job in the words of whoever has it. */
  readonly question: string
}

export const topics: Readonly<Record<Topic, TopicWords>> = {
  leads: { name: "Lead scoring", question: "Which leads go to sales?" },
  reps: { name: "Rep efficiency", question: "How much time is selling?" },
  chaos: { name: "Cost of chaos", question: "What does the chaos cost us?" },
  cycle: { name: "Revenue cycle", question: "How does the revenue cycle move?" },
  alignment: { name: "Alignment", question: "Which of the seven signs?" },
  benchmarks: { name: "Benchmarks", question: "What do others publish?" },
}

export interface TopicGroup extends TopicWords {
  readonly topic: Topic
  readonly functions: readonly FunctionDefinition[]
}

/** The topics that have functions, in the order of the functions. */
export function byTopic(functions: readonly FunctionDefinition[] = allFunctions): TopicGroup[] {
  const present = [...new Set(functions.map(({ topic }) => topic))]
  return present.map((topic) => ({
    topic,
    ...topics[topic],
    functions: functions.filter((definition) => definition.topic === topic),
  }))
}
