using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Reports.Html;

/// <summary>What the names of blocks say: every <c>reports/blocks*.tsv</c>.</summary>
sealed class BlockWords
{
    const int LongestName = 120;

    /// <summary>Pages with more names on one element than this hide something.</summary>
    const int MostNames = 100;

    readonly FrozenDictionary<string, BlockMarks>.AlternateLookup<ReadOnlySpan<char>> _parts;
    readonly FrozenDictionary<string, BlockMarks>.AlternateLookup<ReadOnlySpan<char>> _whole;
    readonly FrozenDictionary<string, NameModifiers>.AlternateLookup<ReadOnlySpan<char>> _modifiers;
    readonly string[] _about;

    BlockWords(
        Dictionary<string, BlockMarks> parts,
        Dictionary<string, BlockMarks> whole,
        Dictionary<string, NameModifiers> modifiers,
        string[] about
    )
    {
        _parts = parts.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _whole = whole.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _modifiers = modifiers.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _about = about;
    }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static BlockWords Load(KnowledgeFiles files)
    {
        var (parts, whole) = (Empty<BlockMarks>(), Empty<BlockMarks>());
        var modifiers = Empty<NameModifiers>();
        var about = new List<string>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/blocks", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
            if (row[0] is "about")
                about.AddRange(row.List(1));
            else if (row[0] is "article" or "note")
                Add(whole, row, row[0] is "note" ? BlockMarks.Note : BlockMarks.WholeBody);
            else if (Enum.TryParse<NameModifiers>(row[0], ignoreCase: true, out var modifier) && modifier is not 0)
                foreach (var word in row.List(1))
                    modifiers[word] = modifiers.GetValueOrDefault(word) | modifier;
            else if (Enum.TryParse<BlockMarks>(row[0], ignoreCase: true, out var mark) && mark is not BlockMarks.None)
                Add(parts, row, mark);
            else
                throw row.Wrong($"'{row[0]}' is no class of blocks.");
        return new(parts, whole, modifiers, [.. about]);
    }

    /// <summary>All that the names, parted by white space, say; names that tell what the block is about say nothing.</summary>
    public BlockMarks Of(string names)
    {
        var marks = BlockMarks.None;
        var shown = false;
        var count = 0;
        foreach (var range in names.AsSpan().SplitAny(" \t\r\n\f"))
        {
            var name = names.AsSpan(range);
            if (name.Length is > 0 and <= LongestName && !IsAbout(name) && count++ < MostNames)
                marks |= OfName(name, ref shown);
        }
        if ((marks & BlockMarks.Hidden) != 0 && !shown)
            marks |= BlockMarks.Drop;
        return marks;
    }

    static Dictionary<string, T> Empty<T>() => new(StringComparer.Ordinal);

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

    /// <summary>What its parts say, what two of them say together, and what the whole says; after "has" or "no" a part tells nothing of the block.</summary>
    BlockMarks OfName(ReadOnlySpan<char> name, ref bool shown)
    {
        Span<char> whole = stackalloc char[LongestName];
        var (marks, modifiers, last) = (BlockMarks.None, NameModifiers.None, NameModifiers.None);
        var (before, start, run) = (-1, 0, 0);
        for (var at = 0; at <= name.Length; at++)
        {
            var c = at < name.Length ? name[at] : '-';
            var letter = char.IsLetter(c);
            if (run > start && (!letter || (char.IsUpper(c) && !char.IsUpper(name[at - 1]))))
            {
                var part = whole[start..run];
                if (before >= 0 && _parts.TryGetValue(whole[before..run], out var pair))
                    marks |= pair;
                if ((last & NameModifiers.Having) == 0 && _parts.TryGetValue(part, out var said))
                    marks |= said;
                last = _modifiers.TryGetValue(part, out var modifier) ? modifier : NameModifiers.None;
                modifiers |= last;
                (before, start) = (start, run);
            }
            if (letter || (at < name.Length && char.IsDigit(c)))
                whole[run++] = SmallLetters.Of(c);
            if (!letter)
                start = Math.Max(start, run);
        }
        // "hidden-xs" and "md:block" tell on what screens it is shown: on some it is.
        if ((modifiers & NameModifiers.Size) != 0)
            (marks, shown) = (marks & ~BlockMarks.Hidden, shown || (modifiers & NameModifiers.Shown) != 0);
        return marks | (_whole.TryGetValue(whole[..run], out var all) ? all : BlockMarks.None);
    }
}
