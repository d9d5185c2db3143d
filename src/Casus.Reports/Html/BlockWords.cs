using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Reports.Html;

/// <summary>What the names of blocks say: every <c>reports/blocks*.tsv</c>.</summary>
sealed class BlockWords
{
    const int LongestName = 120;

    readonly FrozenDictionary<string, BlockMarks>.AlternateLookup<ReadOnlySpan<char>> _parts;
    readonly FrozenDictionary<string, BlockMarks>.AlternateLookup<ReadOnlySpan<char>> _whole;
    readonly string[] _about;

    BlockWords(Dictionary<string, BlockMarks> parts, Dictionary<string, BlockMarks> whole, string[] about)
    {
        _parts = parts.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _whole = whole.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _about = about;
    }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static BlockWords Load(KnowledgeFiles files)
    {
        var (parts, whole) = (Empty(), Empty());
        var about = new List<string>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/blocks", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
            if (row[0] is "about")
                about.AddRange(row.List(1));
            else if (row[0] is "article" or "note")
                Add(whole, row, row[0] is "note" ? BlockMarks.Note : BlockMarks.WholeBody);
            else if (Enum.TryParse<BlockMarks>(row[0], ignoreCase: true, out var mark) && mark is not BlockMarks.None)
                Add(parts, row, mark);
            else
                throw row.Wrong($"'{row[0]}' is no class of blocks.");
        return new(parts, whole, [.. about]);
    }

    /// <summary>All that the names, parted by white space, say; names that tell what the block is about say nothing.</summary>
    public BlockMarks Of(string names)
    {
        var marks = BlockMarks.None;
        foreach (var range in names.AsSpan().SplitAny(" \t\r\n\f"))
        {
            var name = names.AsSpan(range);
            if (name.Length is > 0 and <= LongestName && !IsAbout(name))
                marks |= OfName(name);
        }
        return marks;
    }

    static Dictionary<string, BlockMarks> Empty() => new(StringComparer.Ordinal);

    static void Add(Dictionary<string, BlockMarks> to, KnowledgeRow row, BlockMarks mark)
    {
        foreach (var word in row.List(1))
            to[word] = to.GetValueOrDefault(word) | mark;
    }

    bool IsAbout(ReadOnlySpan<char> name)
    {
        foreach (var front in _about)
            if (name.StartsWith(front, StringComparison.Ordinal))
                return true;
        return false;
    }

    BlockMarks OfName(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[LongestName];
        Span<char> whole = stackalloc char[LongestName];
        var marks = BlockMarks.None;
        var (length, run) = (0, 0);
        for (var at = 0; at <= name.Length; at++)
        {
            var c = at < name.Length ? name[at] : '-';
            var letter = char.IsLetter(c);
            if (length > 0 && (!letter || (char.IsUpper(c) && !char.IsUpper(name[at - 1]))))
            {
                marks |= _parts.TryGetValue(folded[..length], out var part) ? part : BlockMarks.None;
                length = 0;
            }
            if (letter)
                folded[length++] = char.ToLowerInvariant(c);
            if (at < name.Length && char.IsLetterOrDigit(c))
                whole[run++] = char.ToLowerInvariant(c);
        }
        return marks | (_whole.TryGetValue(whole[..run], out var all) ? all : BlockMarks.None);
    }
}
