using Casus.Language.Models;

namespace Casus.Language;

/// <summary>Sentences that are read together, word by word in the order of the text: what is known of each word, and what the reader finds.</summary>
sealed class WordBatch
{
    readonly List<int> _lengths = [];
    int _sentence;

    public int Count { get; private set; }

    /// <summary>How many words each sentence has.</summary>
    public List<int> Lengths => _lengths;

    public TextSpan[] Spans { get; private set; } = new TextSpan[128];

    public WordType[] Types { get; private set; } = new WordType[128];

    public WordKeys[] Keys { get; private set; } = new WordKeys[128];

    public int[] Tags { get; private set; } = new int[128];

    /// <summary>The head of each word by its place in the sentence; -1 for the root.</summary>
    public int[] Heads { get; private set; } = new int[128];

    public int[] Relations { get; private set; } = new int[128];

    /// <summary>Labels of names as <see cref="Names.NameFinder"/> counts them.</summary>
    public int[] Names { get; private set; } = new int[128];

    public void Add(TextSpan span, WordType type)
    {
        if (Count == Spans.Length)
            Grow(Count * 2);
        Spans[Count] = span;
        Types[Count] = type;
        Keys[Count] = type.Keys;
        Count++;
    }

    /// <summary>False where there was no word since the last end.</summary>
    public bool EndSentence()
    {
        if (Count == _sentence)
            return false;
        _lengths.Add(Count - _sentence);
        _sentence = Count;
        return true;
    }

    public void Clear()
    {
        _lengths.Clear();
        (Count, _sentence) = (0, 0);
    }

    void Grow(int size)
    {
        Spans = Grown(Spans, size);
        Types = Grown(Types, size);
        Keys = Grown(Keys, size);
        Tags = new int[size];
        Heads = new int[size];
        Relations = new int[size];
        Names = new int[size];
    }

    static T[] Grown<T>(T[] from, int size)
    {
        Array.Resize(ref from, size);
        return from;
    }
}
