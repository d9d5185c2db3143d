namespace Casus.Feeds.Tests.Crawls;

/// <summary>Run alone: the memory of a process is everybody's.</summary>
[CollectionDefinition(nameof(CrawlMemoryTests), DisableParallelization = true)]
[Collection(nameof(CrawlMemoryTests))]
public class CrawlMemoryTests
{
    const int Records = 6000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_of_a_crawl_needs_memory_for_more_than_a_record(bool isPacked)
    {
        var record = isPacked ? Warc.Gzip(Warc.Response()) : Warc.Response();
        var crawl = new byte[record.Length * Records];
        for (var i = 0; i < Records; i++)
            record.CopyTo(crawl, i * record.Length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        foreach (var item in new Inputs(["-"], () => new MemoryStream(crawl)).Items())
        {
            Assert.Null(item.Finding);
            if (++count % 2000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(Records, count);
        Assert.True(most < 2_000_000, $"{most} bytes");
    }

    [Fact]
    public void What_is_kept_for_pages_seen_again_has_a_bound()
    {
        const int Pages = 20_000;
        const int Fill = 2_000;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var count = 0;
        foreach (var item in new Inputs(["-"], () => new Repeated(Pages, Fill)).Items())
        {
            Assert.Null(item.Finding);
            if (++count % 5000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }
        Assert.Equal(Pages, count);
        // Eight megabytes of pages and twenty thousand names, of forty megabytes that were read.
        Assert.True(most < 25_000_000, $"{most} bytes");
    }

    /// <summary>A crawl that is made while it is read: each page has an address and a name of its own.</summary>
    sealed class Repeated(int pages, int fill) : Stream
    {
        readonly string _page = new('x', fill);
        byte[] _record = [];
        int _at;
        int _number;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == _record.Length)
            {
                if (_number == pages)
                    return 0;
                _number++;
                _at = 0;
                _record = Warc.Response(
                    $"<p>Page {_number} {_page}",
                    $"https://oskel.example/{_number}\r\nWARC-Record-ID: <urn:uuid:{_number}>\r\nWARC-Date: 2031-05-09T08:00:00Z"
                );
            }
            var size = Math.Min(count, _record.Length - _at);
            _record.AsSpan(_at, size).CopyTo(buffer.AsSpan(offset, size));
            _at += size;
            return size;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
