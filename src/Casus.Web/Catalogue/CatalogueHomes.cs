using Casus.Ledger;
using Casus.Ledger.Growing;

namespace Casus.Web.Catalogue;

/// <summary>What the catalogue keeps of each home's rows, so that of a ledger that has grown only the changed homes are read. For one thread.</summary>
sealed class CatalogueHomes
{
    Dictionary<string, HomeGist> _homes = new(StringComparer.Ordinal);
    Vocabulary[] _words = [];
    RowsMark? _mark;

    /// <summary>The catalogue of a ledger as it stands; the same whatever was read before.</summary>
    public LedgerCatalogue Read(IBrowsable ledger)
    {
        if (_mark?.ChangedIn(ledger) is { } changed)
            foreach (var home in changed)
                Keep(home, HomeDraft.At(ledger, home));
        else
            ReadAll(ledger);
        _mark = RowsMark.Of(ledger);
        return LedgerCatalogue.Of(
            ledger.DerivedUpTo ?? 0,
            ledger.ReportCount,
            _homes.Values,
            [.. _words.Select(w => w.Facet())]
        );
    }

    /// <summary>Of what was read before nothing is left: words may have been withdrawn.</summary>
    void ReadAll(IBrowsable ledger)
    {
        Vocabulary[] words = [.. FacetKeys.All.Select(key => new Vocabulary(key))];
        _homes = HomeDraft.All(ledger).ToDictionary(d => d.Key, d => d.Value.Gist(words), StringComparer.Ordinal);
        _words = words;
    }

    void Keep(string home, HomeDraft draft)
    {
        if (draft.IsEmpty)
            _homes.Remove(home);
        else
            _homes[home] = draft.Gist(_words);
    }
}
