using System.Text;

namespace Casus.Reports.Tests;

public class ReportIdentityTests
{
    static readonly byte[] Bytes = Encoding.UTF8.GetBytes("Shots were heard near the mill.");

    [Fact]
    public void Same_bytes_and_provenance_are_the_same_report() =>
        Assert.Equal(ReportIdentity.Of(Bytes, Provenance.Text), ReportIdentity.Of([.. Bytes], new(MediaKind.Text)));

    public static TheoryData<Provenance> Others =>
        [
            new Provenance(MediaKind.Html),
            new Provenance(MediaKind.Text, Url: "x"),
            new Provenance(MediaKind.Text, Title: "x"),
            new Provenance(MediaKind.Text, Published: "x"),
            new Provenance(MediaKind.Text, Outlet: "x"),
            new Provenance(MediaKind.Text, Language: "x"),
            new Provenance(MediaKind.Text) { Author = "x" },
            new Provenance(MediaKind.Text) { Updated = "x" },
            new Provenance(MediaKind.Text) { Feed = "x" },
            new Provenance(MediaKind.Text) { Charset = "x" },
        ];

    [Theory, MemberData(nameof(Others))]
    public void Every_part_of_the_provenance_counts(Provenance other) =>
        Assert.NotEqual(ReportIdentity.Of(Bytes, Provenance.Text), ReportIdentity.Of(Bytes, other));

    [Fact]
    public void A_report_that_no_feed_or_crawl_carried_keeps_the_id_it_has_always_had() =>
        Assert.Equal("rgtww4iryh5aekjbz", ReportIdentity.Of(Bytes, new(MediaKind.Text, Url: "x")));

    [Fact]
    public void Different_bytes_are_different_reports() =>
        Assert.NotEqual(ReportIdentity.Of(Bytes, Provenance.Text), ReportIdentity.Of([], Provenance.Text));
}
