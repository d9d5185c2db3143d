using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Language.Names;

/// <summary>The words that shapes ask for, by class (<c>names_words.tsv</c>); a class is one bit.</summary>
sealed class NameWordClasses
{
    /// <summary>Words of this class are no part of a name though they stand among large letters: days, titles.</summary>
    public const string Never = "never";

    /// <summary>Words of this class are written out ordinals.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>What stands behind the figures of an ordinal.</summary>
    public const string OrdinalEnd = "ordinalend";

    readonly FrozenDictionary<string, ulong> _bits;
    readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _words;

    NameWordClasses(Dictionary<string, ulong> bits, Dictionary<string, ulong> words)
    {
        _bits = bits.ToFrozenDictionary(StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameWordClasses Empty { get; } = new([], []);

    /// <summary>Throws <see cref="FormatException"/> naming the line.</summary>
    public static NameWordClasses Load(KnowledgeFiles files, string path)
    {
        var bits = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var words = new Dictionary<string, ulong>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words"))
        {
            if (!bits.TryGetValue(row[0], out var bit))
                bits[row[0]] = bit = bits.Count < 64 ? 1ul << bits.Count : throw row.Wrong("more than 64 classes.");
            foreach (var word in row.List(1))
                words[word] = words.GetValueOrDefault(word) | bit;
        }
        return new(bits, words);
    }

    /// <summary>The bit of a class; 0 when there is none of that name.</summary>
    public ulong Bit(string name) => _bits.GetValueOrDefault(name);

    /// <summary>The classes of a word, whatever its case.</summary>
    public ulong Of(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var bits) ? bits : 0;
}
