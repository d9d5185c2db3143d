using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Language.Names;

/// <summary>What is known of names besides the model: shapes (<c>names.tsv</c>), the words they ask for, and lists; all of it data.</summary>
sealed class NameGrammar
{
    public const string Shapes = "en/language/names.tsv";
    public const string Words = "en/language/names_words.tsv";
    public const string KnownLists = "en/language/names_lists.tsv";

    readonly ImmutableArray<NameShape> _shapes;

    NameGrammar(ImmutableArray<NameShape> shapes, NameWordClasses classes, NameLists lists)
    {
        _shapes = shapes;
        Classes = classes;
        Lists = lists;
        Never = classes.Bit(NameWordClasses.Never);
        Ordinals = classes.Bit(NameWordClasses.Ordinal);
        OrdinalEnds = classes.Bit(NameWordClasses.OrdinalEnd);
    }

    /// <summary>The tables of the grammar; the lists are named in one of them.</summary>
    public static IReadOnlyList<string> Tables { get; } = [Shapes, Words, KnownLists];

    public static NameGrammar Empty { get; } = new([], NameWordClasses.Empty, NameLists.Empty);

    public bool IsEmpty => _shapes.IsEmpty;

    public NameWordClasses Classes { get; }

    public NameLists Lists { get; }

    public ulong Never { get; }

    public ulong Ordinals { get; }

    public ulong OrdinalEnds { get; }

    /// <summary>The grammar among these files; an empty one where they have none. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static NameGrammar Load(KnowledgeFiles files)
    {
        if (!files.Has(Shapes))
            return Empty;
        var classes = NameWordClasses.Load(files, Words);
        var shapes = KnowledgeTable
            .Read(files, Shapes, "shape", "kind", "sort", "example", "not")
            .Select(row => NameShape.Read(row, 0, NameTable.Kind(row, 1), NameTable.Sort(row, 2), classes));
        return new([.. shapes], classes, NameLists.Load(files, KnownLists));
    }

    /// <summary>The shape of most words that begins here, of equals the first in the table; 0 words when there is none.</summary>
    public (int Words, NameShape? Shape) Longest(ReadOnlySpan<NameWord> words, int at)
    {
        var (most, best) = (0, (NameShape?)null);
        foreach (var shape in _shapes)
            if (shape.Match(words, at) is var length && length > most)
                (most, best) = (length, shape);
        return (most, best);
    }
}
