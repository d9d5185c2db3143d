namespace Casus.Coding.Main;

/// <summary>
/// A distinctive word of a report as resolution keeps it, or a mark of a person (<see cref="PersonMarks"/>): a keyed hash, so that no name can
/// be read out of it.
/// </summary>
/// <param name="Packed">Hash in the low 32 bits, then 8 bits of weight, 8 bits of rarity, and the flags.</param>
public readonly record struct SignatureWord(long Packed)
{
    const int NameBit = 1;
    const int LeadBit = 2;
    const int TitleBit = 4;
    const int SurnameBit = 8;
    const int PersonBit = 16;
    const int AgedBit = 32;

    internal SignatureWord(uint key, int weight, int rarity, bool name, bool lead, bool title)
        : this(
            key
                | ((long)weight << 32)
                | ((long)rarity << 40)
                | ((long)((name ? NameBit : 0) | (lead ? LeadBit : 0) | (title ? TitleBit : 0)) << 48)
        ) { }

    internal SignatureWord AsSurname() => With(SurnameBit);

    internal SignatureWord AsPerson() => With(PersonBit);

    internal SignatureWord AsAged() => With(AgedBit);

    SignatureWord With(int bit) => new(Packed | ((long)bit << 48));

    public uint Key => (uint)(Packed & uint.MaxValue);

    /// <summary>Rarity times a damped count, in eighths.</summary>
    public int Weight => (int)(Packed >> 32) & 255;

    /// <summary>Natural logarithm of how rare the word is in English texts, in sixteenths.</summary>
    public int Rarity => (int)(Packed >> 40) & 255;

    public bool IsName => Has(NameBit);

    public bool InLead => Has(LeadBit);

    public bool InTitle => Has(TitleBit);

    /// <summary>The last name of a person who is told of; who only speaks is not.</summary>
    public bool IsSurname => Has(SurnameBit);

    /// <summary>Not a word: the first and last name of one person who is told of, under one key.</summary>
    public bool IsPerson => Has(PersonBit);

    /// <summary>Not a word: the last name and the age of one person who is told of, under one key.</summary>
    public bool IsAged => Has(AgedBit);

    /// <summary>A word of the text, not a mark of a person.</summary>
    public bool IsWord => !IsPerson && !IsAged;

    bool Has(int bit) => ((Packed >> 48) & bit) != 0;

    /// <summary>FNV-1a over a fixed key and the word, folded to 32 bits.</summary>
    internal static uint Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in "casus/1 ")
                hash = (hash ^ c) * 1099511628211UL;
            foreach (var c in word)
                hash = (hash ^ c) * 1099511628211UL;
            return (uint)(hash ^ (hash >> 32));
        }
    }
}
