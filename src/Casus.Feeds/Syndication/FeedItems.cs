using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casus.Reports;

namespace Casus.Feeds.Syndication;

/// <summary>The entries of a feed as items: the fullest text that each carries, and what the feed says about it.</summary>
static class FeedItems
{
    /// <param name="address">Where the feed came from, if that is known.</param>
    /// <param name="charset">What its transport said.</param>
    public static IEnumerable<Item> OfXml(
        InputStream input,
        string name,
        string path,
        string? address = null,
        string? charset = null
    )
    {
        var feed = new XmlFeed(input, Uri.TryCreate(address, UriKind.Absolute, out var from) ? from : null, charset);
        var number = 0;
        foreach (var entry in feed.Entries())
        {
            number = entry.Number;
            var item = Of(entry, feed.Head, name, path);
            yield return item with
            {
                Notes = number == 1 ? [.. Notes(feed), .. item.Notes] : item.Notes,
                Size = input.Taken(),
            };
        }
        if (input.Failure is { } failure)
            yield return Item.Unreadable(name, path, failure, input.Taken());
        else if (feed.IsCut)
            yield return Item.Unreadable(name, path, FeedFindings.Cut(number), input.Taken());
        else if (number == 0)
            yield return Item.Unreadable(name, path, FeedFindings.NoEntries(), input.Taken());
    }

    public static IEnumerable<Item> OfJson(InputStream input, string name, string path)
    {
        var feed = new JsonFeed(input);
        var number = 0;
        foreach (var entry in feed.Entries())
        {
            number = entry.Number;
            yield return Of(entry, feed.Head, name, path) with
            {
                Size = input.Taken(),
            };
        }
        if (input.Failure is { } failure)
            yield return Item.Unreadable(name, path, failure, input.Taken());
        else if (feed.IsLarge)
            yield return Item.Unreadable(name, path, FeedFindings.LargeEntry(), input.Taken());
        else if (feed.BrokenAt is { } at)
            yield return Item.Unreadable(name, path, FeedFindings.NoJson(at), input.Taken());
        else if (number == 0)
            yield return Item.Unreadable(name, path, FeedFindings.NoEntries(), input.Taken());
    }

    static IEnumerable<Finding> Notes(XmlFeed feed)
    {
        if (feed.UnknownCharset is { } named)
            yield return FeedFindings.UnknownCharset(named);
        if (feed.DeclaresEntities)
            yield return FeedFindings.Entities();
    }

    static Item Of(FeedEntry entry, FeedHead head, string name, string path)
    {
        var key = entry.Id ?? entry.Link ?? entry.Number.ToString(CultureInfo.InvariantCulture);
        var item = $"{name}#{key}";
        var place = $"{path}#{key}";
        if (entry.IsLarge)
            return Item.Unreadable(item, place, FeedFindings.LargeEntry());
        // A headline alone is a report of one line.
        var content = entry.Content ?? (entry.Title is { } title ? new(title, false) : null);
        if (content is null)
            return Item.Unreadable(item, place, FeedFindings.EmptyEntry());
        return new(item, place, Encoding.UTF8.GetBytes(content.Text), Given(entry, head, content))
        {
            Notes = [.. entry.Unread.Select(FeedFindings.BadDate)],
        };
    }

    static Provenance Given(FeedEntry entry, FeedHead head, FeedContent content) =>
        new(
            content.IsHtml ? MediaKind.Html : MediaKind.Text,
            entry.OwnLink ?? entry.Link,
            entry.Title,
            (entry.Published ?? entry.Dated ?? entry.Created)?.ToString(),
            entry.Source,
            entry.Language ?? head.Language
        )
        {
            Author = (entry.Authors.IsEmpty ? head.Authors : entry.Authors) is { IsEmpty: false } authors
                ? string.Join(", ", authors)
                : null,
            Updated = entry.Updated?.ToString(),
            Feed = head.Title,
        };
}
