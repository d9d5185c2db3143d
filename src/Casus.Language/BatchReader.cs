using Casus.Language.Models;

namespace Casus.Language;

/// <summary>Fills in the tags, trees, relations and names of a batch of sentences: what the tiers differ in.</summary>
abstract class BatchReader
{
    /// <summary>How many words a batch should have before it is read.</summary>
    public abstract int Enough { get; }

    /// <summary>What the reader wants to keep of a form, wherever it stands.</summary>
    public abstract float[] Vector(ReadOnlySpan<char> form, in WordKeys keys);

    public abstract void Read(WordBatch batch);

    /// <summary>Gives back what the reader works with; it can read on, but begins anew.</summary>
    public virtual void Release() { }
}
