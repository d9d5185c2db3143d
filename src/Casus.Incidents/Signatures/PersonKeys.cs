using System.Collections.Immutable;
using Casus.Coding.Main;

namespace Casus.Incidents.Signatures;

/// <summary>The persons whom a report tells of, by the keys of their names.</summary>
sealed class PersonKeys
{
    readonly ImmutableArray<uint> _full;
    readonly ImmutableArray<uint> _aged;
    readonly ImmutableArray<uint> _top;
    readonly ImmutableArray<uint> _named;

    /// <param name="words">By key.</param>
    public PersonKeys(ImmutableArray<SignatureWord> words)
    {
        _full = [.. words.Where(w => w.IsPerson).Select(w => w.Key)];
        _aged = [.. words.Where(w => w.IsAged).Select(w => w.Key)];
        _top = [.. words.Where(w => w.IsSurname && WordVector.IsLead(w)).Select(w => w.Key)];
        _named = [.. words.Where(w => w.IsWord && w.IsName).Select(w => w.Key)];
    }

    /// <summary>The same both ways round.</summary>
    public static PersonLikeness Compare(PersonKeys a, PersonKeys b)
    {
        var apart = !a._top.IsEmpty && !b._top.IsEmpty && !IsNamed(a._top, b) && !IsNamed(b._top, a);
        return new(a._aged.Count(b._aged.Contains), a._full.Count(b._full.Contains), apart);
    }

    static bool IsNamed(ImmutableArray<uint> keys, PersonKeys other)
    {
        foreach (var key in keys)
            if (other._named.BinarySearch(key) >= 0)
                return true;
        return false;
    }
}

/// <summary>What two reports share in the persons whom they tell of.</summary>
/// <param name="SameAge">Last names told with one age in both.</param>
/// <param name="Named">First and last names in both.</param>
/// <param name="Apart">Both name persons in title or lead, and neither names one of the other's.</param>
readonly record struct PersonLikeness(int SameAge, int Named, bool Apart);
