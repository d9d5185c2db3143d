namespace Casus.Incidents.Growth;

/// <summary>What a number on the shelves stands for: the shelf in its highest four bits, then what is kept there.</summary>
enum Shelf
{
    /// <summary>Which runs of postings there are.</summary>
    Catalogue,

    /// <summary>Postings in blocks, by run and first key.</summary>
    Runs,

    /// <summary>What a long posting list holds beyond its head, by run and key.</summary>
    Tails,

    /// <summary>By report: what finds its copies.</summary>
    Prints,

    /// <summary>By report: what finds its incident.</summary>
    Mains,

    /// <summary>By report: its pairs, and what it repeats and belongs to.</summary>
    Seats,

    /// <summary>By the first of its reports: an incident.</summary>
    Groups,

    /// <summary>By the first of its reports: the incidents that an incident resembles.</summary>
    Near,

    /// <summary>By its hash: how far a sentence has spread that stands under two reports or more.</summary>
    Sentences,

    /// <summary>By parties: the incidents between them that can be recalled.</summary>
    Known,

    /// <summary>By parties and year: the reports that recall an incident.</summary>
    Recalled,

    /// <summary>By the first of its reports: what ties an incident to others.</summary>
    Ties,

    /// <summary>By what ties them: the incidents found there.</summary>
    Tied,

    /// <summary>By report: which of its pairs a person could be asked about.</summary>
    Doubts,

    /// <summary>By the last entry of a batch: what the batch changed.</summary>
    Batches,
}

/// <summary>Numbers on the shelves.</summary>
static class ShelfKey
{
    const int Bits = 60;
    const long Mask = (1L << Bits) - 1;
    const int LettersOfId = 12;
    const int IdLength = 17;

    public static long Of(Shelf shelf, long key) => unchecked((long)(((ulong)shelf << Bits) | (ulong)(key & Mask)));

    /// <summary>What is kept under a number on its shelf.</summary>
    public static long Within(long key) => key & Mask;

    /// <summary>The first 60 of a report id's 80 bits, in the order of the ids; null for an id that is not made of content.</summary>
    public static long? OfReport(string id)
    {
        if (id.Length != IdLength)
            return null;
        var key = 0L;
        for (var i = 1; i <= LettersOfId; i++)
        {
            var letter = id[i] switch
            {
                >= '2' and <= '7' => id[i] - '2',
                >= 'a' and <= 'z' => id[i] - 'a' + 6,
                _ => -1,
            };
            if (letter < 0)
                return null;
            key = (key << 5) | (long)letter;
        }
        return key;
    }

    /// <summary>Of a number that is a hash already.</summary>
    public static long OfHash(ulong hash) => (long)(hash & (ulong)Mask);
}
