import { defineFunction, type FunctionDoc, optional, text } from "../registry/index.ts"
import { figureOf } from "./findFigures.ts"

export const benchmark = defineFunction({
  name: "BENCHMARK",
  topic: "benchmarks",
  summary: "A published figure on marketing and sales, by name and level.",
  params: {
    metric: text({ about: 'Name of the figure, such as "selling share"; BENCHMARKS() lists all' }),
    level: optional(text({ about: 'Which of several: "best", "average" …; without it the only one or the average' })),
  },
  returns: { shape: "cell", about: "The figure, in the unit that BENCHMARKS names" },
  compute: ({ metric, level }) => figureOf(metric, level).value,
})

export const benchmarkDoc: FunctionDoc = {
  details: [
    "Put a published figure beside your own without typing it: the name is the argument, the number comes with every release and its origin stands in BENCHMARKS.",
    "Some figures have several levels, such as best, average and least. Without a level you get the average; where there is none, the error lists the levels.",
    "A figure says what its publisher counted and nothing more. Figures that count different things are neither compared nor averaged; many are quoted at second hand, which the column Sure of BENCHMARKS says.",
  ],
  source: "The publications named by BENCHMARKS, figure by figure",
  examples: [
    {
      about: "Share of the working time that the best companies spend selling",
      args: ["selling share", "best"],
      gives: 0.72,
      source: 'Article "Sell More", 2012',
    },
    {
      about: "Without a level: the average",
      args: ["Selling share"],
      gives: 0.59,
      source: 'Article "Sell More", 2012',
    },
    {
      about: "An unknown name is answered with the near ones",
      args: ["turnover"],
      error: {
        code: "#VALUE!",
        sentence: 'metric: there is no figure "turnover". Did you mean: sales turnover?',
      },
      source: "Own rule",
    },
  ],
  see: ["BENCHMARKS", "SELLINGTIME", "COSTOFCHAOS"],
}
