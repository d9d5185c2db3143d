namespace Casus.Incidents.Growth;

/// <summary>What growing keeps of all reports so that it need not look at them again: values by number, in the order of the numbers.</summary>
public interface IShelves
{
    byte[]? Get(long key);

    void Put(long key, byte[] value);

    void Remove(long key);

    /// <summary>From the first number to before the second, ascending. What is put elsewhere meanwhile does not disturb it.</summary>
    IEnumerable<KeyValuePair<long, byte[]>> Range(long from, long before);

    /// <summary>What has the greatest number from the first to the second, both included; null when there is none.</summary>
    KeyValuePair<long, byte[]>? Last(long from, long upTo);

    /// <summary>A number of 44 bits for another, one for one: where hashes of words are listed it may hide them.</summary>
    long Blind(long value);
}
