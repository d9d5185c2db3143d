namespace Casus.Language.Models;

/// <summary>Integer weights of a linear model: each hashed feature holds the few classes that it speaks for or against.</summary>
sealed class SparseWeights
{
    readonly Slot[] _slots;
    readonly Entry[] _entries;

    readonly record struct Slot(uint Key, int Start, int Count);

    readonly record struct Entry(short Class, short Weight);

    SparseWeights(int classes, int features, int entries)
    {
        Classes = classes;
        var size = 16;
        while (size < features * 2)
            size *= 2;
        _slots = new Slot[size];
        _entries = new Entry[entries];
    }

    public int Classes { get; }

    /// <summary>Adds the weights of the features to the scores, which hold one number for each class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // Finding all slots first lets the processor fetch them side by side.
        Span<int> found = stackalloc int[features.Length];
        var slots = _slots;
        var mask = (uint)slots.Length - 1;
        for (var i = 0; i < features.Length; i++)
        {
            var at = (features[i] >> 1) & mask;
            while (slots[at].Key != features[i] && slots[at].Key != 0)
                at = (at + 1) & mask;
            found[i] = (int)at;
        }
        foreach (var at in found)
        {
            ref readonly var slot = ref slots[at];
            foreach (ref readonly var entry in _entries.AsSpan(slot.Start, slot.Count))
                unchecked
                {
                    scores[entry.Class] += entry.Weight;
                }
        }
    }

    public static SparseWeights Read(ModelReader reader)
    {
        var classes = reader.Number();
        var features = reader.Number();
        var entries = reader.Number();
        var weights = new SparseWeights(classes, features, entries);
        var mask = (uint)weights._slots.Length - 1;
        var key = 0u;
        var next = 0;
        for (var i = 0; i < features; i++)
        {
            key = checked(key + reader.Unsigned());
            var count = reader.Number();
            var at = (key >> 1) & mask;
            while (weights._slots[at].Key != 0)
                at = (at + 1) & mask;
            weights._slots[at] = new(key, next, count);
            for (var j = 0; j < count; j++)
            {
                var label = reader.Number();
                if (label >= classes)
                    throw new FormatException("A model file is damaged: a class is out of range.");
                weights._entries[next++] = new((short)label, reader.Weight());
            }
        }
        return weights;
    }
}
