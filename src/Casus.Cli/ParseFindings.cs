using System.Globalization;
using Casus.Reports;

namespace Casus.Cli;

/// <summary>What can be wrong with words that are given: C04xx.</summary>
static class ParseFindings
{
    public static Finding NoConllu(int line, string what) =>
        new(
            "C0401",
            string.Create(CultureInfo.InvariantCulture, $"Line {line} is not CoNLL-U: {what}. Mend the line.")
        );
}
