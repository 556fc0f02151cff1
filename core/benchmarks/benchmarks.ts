import { defineFunction, type FunctionDoc, optional, text } from "../registry/index.ts"
import { figures } from "./figures.ts"
import { figuresOf } from "./findFigures.ts"

export const benchmarks = defineFunction({
  name: "BENCHMARKS",
  topic: "benchmarks",
  summary: "The published figures with what they count, who published them and how sure they are.",
  params: {
    metric: optional(text({ about: "Name of one figure; without it all of them" })),
  },
  returns: { shape: "table", about: "Metric, Level, Value, Unit, What it counts, Source, Sure" },
  compute: ({ metric }) => [
    ["Metric", "Level", "Value", "Unit", "What it counts", "Source", "Sure"],
    ...(metric === undefined ? figures : figuresOf(metric)).map((figure) => [
      figure.metric,
      figure.level,
      figure.value,
      figure.unit,
      figure.counts,
      figure.source,
      figure.sure,
    ]),
  ],
})

export const benchmarksDoc: FunctionDoc = {
  details: [
    "A table with one row per figure. Type =BENCHMARKS() in a free cell; it fills seven columns and 46 rows, headings included.",
    "Sure says how well the figure is founded: A read in the study itself, B quoted by the source named, C quoted, conflicting or untraceable.",
    "Before you compare, read What it counts: selling time as reps report it and selling time as someone measured it are two different things.",
  ],
  source: "The publications named in the column Source",
  examples: [
    {
      about: "One figure with its levels",
      args: ["content unused"],
      gives: [
        ["Metric", "Level", "Value", "Unit", "What it counts", "Source", "Sure"],
        [
          "content unused",
          "up to",
          0.9,
          "share",
          "sales material unused or used improperly",
          "DMA, in an article on sales execution; usually credited to the AMA",
          "C",
        ],
        [
          "content unused",
          "median study",
          0.65,
          "share",
          "content not used",
          "SiriusDecisions, in collectiveaudience.co",
          "B",
        ],
        ["content unused", "one audit", 0.93, "share", "portal audit at one company", "CDW, in calliduscloud.com", "B"],
      ],
      source: "The publications named in the rows",
    },
    {
      about: "An unknown name is an error",
      args: ["weather"],
      error: {
        code: "#VALUE!",
        sentence: 'metric: there is no figure "weather". Type =BENCHMARKS() in a free cell to see all.',
      },
      source: "Own rule",
    },
  ],
  see: ["BENCHMARK", "COSTOFCHAOS"],
}
