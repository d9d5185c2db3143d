using System.Collections.Frozen;

namespace Casus.Language.Knowledge;

/// <summary>The three-letter codes of states that the data files know, gone ones included, to refuse others in a user's files. Immutable.</summary>
public sealed class StateCodes
{
    /// <summary>Without it the others name too few states to refuse any.</summary>
    const string Iso = "iso3166.tsv";

    readonly FrozenSet<string>? _codes;

    StateCodes(FrozenSet<string>? codes) => _codes = codes;

    /// <summary>Reads the code columns of <c>countries.tsv</c>, <c>iso3166.tsv</c> and <c>states-cow.tsv</c>, as far as they are there; with no table of ISO's codes any code will do.</summary>
    public static StateCodes Load(KnowledgeFiles files)
    {
        (string Path, string Column)[] tables =
        [
            ("countries.tsv", "code"),
            (Iso, "alpha3"),
            ("states-cow.tsv", "code"),
        ];
        if (!files.Has(Iso))
            return new(null);
        return new(
            tables
                .Where(t => files.Has(t.Path))
                .SelectMany(t => KnowledgeTable.Column(files, t.Path, t.Column))
                .SelectMany(code => code)
                .ToFrozenSet(StringComparer.Ordinal)
        );
    }

    /// <summary>The cell as it is, empty or the code of a state, alone or before a slash ("PER/army"). Throws <see cref="FormatException"/> for another.</summary>
    public string Checked(KnowledgeRow row, string code) =>
        code.Length == 0 || _codes is null || _codes.Contains(code.Split('/')[0])
            ? code
            : throw row.Wrong(
                $"'{code}' is no country that is known. Give a code of ISO 3166-1 with three letters, such as PER."
            );

    /// <summary>The same, where an organisation's id may stand too: only what has the form of a state's code is checked.</summary>
    public string CheckedSide(KnowledgeRow row, string side) =>
        side.IndexOf('/', StringComparison.Ordinal) is 3 && side[..3].All(char.IsAsciiLetterUpper)
            ? Checked(row, side)
            : side;
}
