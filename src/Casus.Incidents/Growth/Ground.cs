using Casus.Incidents.Copies;
using Casus.Incidents.Episodes;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Growth;

/// <summary>The shelves while a batch is worked in: what is read is held, what is changed is written at the end.</summary>
sealed class Ground(IShelves shelves)
{
    public Records<Print> Prints { get; } = new(shelves, Shelf.Prints, Print.Read, Print.Write);

    public Records<Telling> Tellings { get; } = new(shelves, Shelf.Mains, Telling.Read, Telling.Write);

    public Records<Seat> Seats { get; } = new(shelves, Shelf.Seats, Seat.Read, Seat.Write);

    public Records<Group> Groups { get; } = new(shelves, Shelf.Groups, Group.Read, Group.Write);

    public Records<Near> Nears { get; } = new(shelves, Shelf.Near, Near.Read, Near.Write);

    public Records<SentenceSpread> Spreads { get; } =
        new(shelves, Shelf.Sentences, SentenceSpread.Read, SentenceSpread.Write);

    public Records<KnownIncidents> Known { get; } =
        new(shelves, Shelf.Known, KnownIncidents.Read, KnownIncidents.Write);

    public Records<RecallingReports> Recalling { get; } =
        new(shelves, Shelf.Recalled, RecallingReports.Read, RecallingReports.Write);

    public Records<IncidentTies> Ties { get; } = new(shelves, Shelf.Ties, TiePacking.Read, TiePacking.Write);

    public Records<TiedIncidents> Tied { get; } = new(shelves, Shelf.Tied, TiedIncidents.Read, TiedIncidents.Write);

    public Records<Doubts> Doubts { get; } = new(shelves, Shelf.Doubts, Growth.Doubts.Read, Growth.Doubts.Write);

    public Listing Listing { get; } = new(shelves);

    public Seat SeatOf(long report) => Seats.Change(report, () => new());

    public Print PrintOf(long report) => Prints.Find(report)!;

    /// <summary>What a hash of words, of 44 bits, is kept under.</summary>
    public long Blind(long hash) => shelves.Blind(hash);

    public bool HasIncident(long report) => Tellings.Find(report) is not null;

    public Signature Told(long report) => Tellings.Find(report)!.Told;

    public void Flush()
    {
        Listing.Flush();
        Doubt();
        Prints.Flush();
        Tellings.Flush();
        Seats.Flush();
        Groups.Flush();
        Nears.Flush();
        Spreads.Flush();
        Known.Flush();
        Recalling.Flush();
        Ties.Flush();
        Tied.Flush();
        Doubts.Flush();
    }

    void Doubt()
    {
        foreach (var (report, seat) in Seats.Changed())
        {
            var doubts = Growth.Doubts.Of(report, seat);
            if (seat.IsDoubted || !doubts.Others.IsEmpty)
                Doubts.Put(report, doubts.Others.IsEmpty ? null : doubts);
            seat.IsDoubted = !doubts.Others.IsEmpty;
        }
    }
}
