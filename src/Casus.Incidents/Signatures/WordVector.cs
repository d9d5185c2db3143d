using System.Collections.Immutable;
using Casus.Coding.Main;

namespace Casus.Incidents.Signatures;

/// <summary>A report's distinctive words, by key, ready to be held against another's.</summary>
public sealed class WordVector
{
    readonly ImmutableArray<SignatureWord> _words;
    readonly ImmutableArray<SignatureWord> _plain;
    readonly double _length;
    readonly double _leadLength;
    readonly double _nameLength;
    readonly double _rarity;
    readonly double _names;
    readonly double _leadNames;

    public WordVector(ImmutableArray<SignatureWord> words)
    {
        _words = words;
        _plain = [.. words.Where(w => w.IsWord)];
        Persons = new(words);
        foreach (var word in _plain)
        {
            _length += Square(word.Weight);
            _rarity += word.Rarity;
            if (IsLead(word))
                _leadLength += Square(word.Rarity);
            if (!word.IsName)
                continue;
            _nameLength += Square(word.Weight);
            _names += word.Rarity;
            if (IsLead(word))
                _leadNames += word.Rarity;
        }
    }

    public static WordVector Empty { get; } = new([]);

    /// <summary>By key; the marks of persons are among them.</summary>
    public ImmutableArray<SignatureWord> Words => _words;

    internal PersonKeys Persons { get; }

    internal static bool IsLead(SignatureWord word) => word.InLead || word.InTitle;

    static double Square(double value) => value * value;

    /// <summary>How alike two reports are in their words (marks of persons are none), part by part, each from 0 to 1; both ways round it is the same.</summary>
    public static WordLikeness Compare(WordVector a, WordVector b)
    {
        var sum = new Sums();
        var (i, j) = (0, 0);
        while (i < a._plain.Length && j < b._plain.Length)
        {
            var (x, y) = (a._plain[i], b._plain[j]);
            if (x.Key == y.Key)
                sum.Add(x, y);
            if (x.Key <= y.Key)
                i++;
            if (y.Key <= x.Key)
                j++;
        }
        var (namesA, namesB) = (Part(sum.NamesOfA, a._names), Part(sum.NamesOfB, b._names));
        var (leadA, leadB) = (Part(sum.LeadNamesOfA, a._leadNames), Part(sum.LeadNamesOfB, b._leadNames));
        return new(
            Cosine(sum.All, a._length, b._length),
            Cosine(sum.Lead, a._leadLength, b._leadLength),
            Cosine(sum.Names, a._nameLength, b._nameLength),
            sum.Shared / (Math.Min(a._rarity, b._rarity) + 16),
            Math.Max(leadA, leadB),
            Math.Min(leadA, leadB),
            Math.Max(namesA, namesB),
            Math.Min(namesA, namesB)
        );
    }

    static double Cosine(double dot, double a, double b) => a > 0 && b > 0 ? dot / Math.Sqrt(a * b) : 0;

    /// <summary>A report without any such name can neither share nor miss one.</summary>
    static double Part(double shared, double all) => all > 0 ? shared / all : 0.5;

    struct Sums
    {
        public double All;
        public double Lead;
        public double Names;
        public double Shared;
        public double NamesOfA;
        public double NamesOfB;
        public double LeadNamesOfA;
        public double LeadNamesOfB;

        public void Add(SignatureWord x, SignatureWord y)
        {
            All += (double)x.Weight * y.Weight;
            Shared += x.Rarity;
            if (IsLead(x) && IsLead(y))
                Lead += Square(x.Rarity);
            if (x.IsName && y.IsName)
                Names += (double)x.Weight * y.Weight;
            NamesOfA += x.IsName ? x.Rarity : 0;
            NamesOfB += y.IsName ? y.Rarity : 0;
            LeadNamesOfA += x.IsName && IsLead(x) ? x.Rarity : 0;
            LeadNamesOfB += y.IsName && IsLead(y) ? y.Rarity : 0;
        }
    }
}

/// <summary>The parts in which the words of two reports can be alike.</summary>
/// <param name="Shared">Rarity of the shared words by that of the poorer report's words.</param>
/// <param name="LeadNamesMost">Share of the names in one's lead that stand anywhere in the other, the better way round.</param>
public readonly record struct WordLikeness(
    double All,
    double Lead,
    double Names,
    double Shared,
    double LeadNamesMost,
    double LeadNamesLeast,
    double NamesMost,
    double NamesLeast
);
