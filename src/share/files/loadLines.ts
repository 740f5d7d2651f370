/** Code that loads the CSV with accents, empty fields and numbers intact. */
export function loadLines(csv: string) {
  return [
    {
      program: 'R',
      code: `read.csv("${csv}", na.strings = "", check.names = FALSE, fileEncoding = "UTF-8-BOM")`,
    },
    { program: 'pandas', code: `import pandas as pd\npd.read_csv("${csv}", encoding="utf-8-sig")` },
    {
      program: 'Excel',
      code: `= Table.PromoteHeaders(Csv.Document(File.Contents("C:\\path\\to\\${csv}"), [Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`,
    },
  ] as const
}
