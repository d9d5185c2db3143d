using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Casus.Tests;

namespace Casus.Cli.Tests.Serving;

/// <summary><c>casus serve</c> as people start it: who gets in, by which name, how encrypted, and how it ends.</summary>
public sealed class ServeCommandTests : IClassFixture<SmallLedger>, IDisposable
{
    readonly ScratchFolder _folder = new();

    public ServeCommandTests(SmallLedger ledger) => ledger.CopyTo(_folder.Path("casus.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task By_default_it_is_for_this_machine_and_a_link_that_is_good_for_once()
    {
        using var site = await Served.Start(_folder.Root, "--by", "ana");
        Assert.StartsWith("http://127.0.0.1:", site.Root);
        using var browser = site.Visitor();
        Assert.StartsWith("/sign-in", (await browser.GetAsync("/incidents")).Headers.Location!.OriginalString);
        var link = await site.Link();
        Assert.Equal(HttpStatusCode.SeeOther, (await browser.GetAsync(link)).StatusCode);
        Assert.Contains("Tumbes", await browser.GetStringAsync("/incidents"), StringComparison.OrdinalIgnoreCase);
        using var other = site.Visitor();
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.GetAsync(link)).StatusCode);
        Assert.Equal(0, site.End());
        Assert.Contains("  ana (here)  signed in", Run("audit", "list").Output);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public void What_other_machines_can_reach_is_refused_while_nothing_says_who_may_come_in(string address)
    {
        var ran = Run("serve", "--port", "0", "--listen", address);
        Assert.Equal((7, ""), (ran.Code, ran.Output));
        Assert.Contains("casus keys add NAME --role reader", ran.Errors);
        var revoked = Run("keys", "add", "ana", "--role", "reader").Output.Split('_')[1];
        Assert.Equal(0, Run("keys", "revoke", revoked).Code);
        Assert.Equal(7, Run("serve", "--port", "0", "--listen", address).Code);
    }

    [Fact]
    public async Task With_a_key_others_may_come_and_no_link_is_shown()
    {
        var key = Run("keys", "add", "ana", "--role", "reader").Output.Trim();
        using var site = await Served.Start(_folder.Root, "--listen", "0.0.0.0");
        Assert.Contains("travel unencrypted", site.Errors);
        Assert.DoesNotContain("/sign-in?token=", site.Errors);
        var port = new Uri(site.Root).Port;
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/reports")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync("/audit.json")).StatusCode);
        Assert.Equal(0, Run("keys", "revoke", key.Split('_')[1]).Code);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/api/reports")).StatusCode);
    }

    [Theory]
    [InlineData("site.pfx")]
    [InlineData("site.pem")]
    public async Task It_encrypts_with_a_certificate_and_says_so_to_the_browser(string file)
    {
        using var certificate = Certificate();
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
            await File.WriteAllBytesAsync(_folder.Path(file), certificate.Export(X509ContentType.Pfx));
        else
            _folder.Write(
                file,
                certificate.ExportCertificatePem() + "\n" + certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()
            );
        using var site = await Served.Start(_folder.Root, "--certificate", file);
        Assert.StartsWith("https://127.0.0.1:", site.Root);
        using var browser = site.Visitor(through: Knowing(certificate));
        using var entered = await browser.GetAsync(await site.Link());
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal("max-age=31536000", entered.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.All(entered.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/incidents")).StatusCode);

        using var plain = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => plain.GetAsync(site.Root.Replace("https", "http")));
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, new Uri(site.Root).Port);
        await using var old = new SslStream(socket.GetStream(), false, (_, _, _, _) => true);
#pragma warning disable SYSLIB0039, CA5397, CA5398 // The old version is asked for to see it refused.
        var tooOld = new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            EnabledSslProtocols = System.Security.Authentication.SslProtocols.Tls11,
        };
#pragma warning restore SYSLIB0039, CA5397, CA5398
        await Assert.ThrowsAnyAsync<Exception>(() => old.AuthenticateAsClientAsync(tooOld));
    }

    [Theory]
    [InlineData(4, "is no certificate with its key", "--certificate", "casus.db")]
    [InlineData(4, "cannot be read", "--oidc", "nothing.json")]
    [InlineData(4, "cannot be read", "--oidc", "casus.db")]
    [InlineData(2, "'issuer' is an https address", "--oidc", "http.json")]
    [InlineData(2, "'king' is no role", "--oidc", "king.json")]
    [InlineData(2, "--public takes an address", "--public", "casus.example.org")]
    [InlineData(2, "--listen takes an address of this machine", "--listen", "localhost")]
    [InlineData(2, "--port is a number", "--port", "70000")]
    [InlineData(5, "There is no ledger at none.db", "--ledger", "none.db")]
    public void What_it_cannot_be_started_with_is_refused_in_words(int code, string words, params string[] args)
    {
        _folder.Write("http.json", """{"issuer": "http://id.example.org", "client": "casus"}""");
        _folder.Write("king.json", """{"issuer": "https://id.example.org", "client": "casus", "everyone": "king"}""");
        var ran = Run(["serve", .. args]);
        Assert.Equal((code, ""), (ran.Code, ran.Output));
        Assert.Contains(words, ran.Errors);
    }

    [Fact]
    public async Task Behind_a_proxy_it_goes_by_the_name_that_people_type_and_by_no_other()
    {
        using var site = await Served.Start(_folder.Root, "--public", "https://casus.example.org");
        Assert.Equal("https://casus.example.org", site.Root);
        Assert.StartsWith("https://casus.example.org/sign-in?token=", await site.Link());
        Assert.DoesNotContain("127.0.0.1", site.Errors);
    }

    [Fact]
    public async Task A_strangers_name_for_this_machine_is_not_answered()
    {
        using var site = await Served.Start(_folder.Root);
        using var http = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Whom_the_issuer_knows_comes_in_with_the_role_that_the_file_gives()
    {
        await using var issuer = await FakeIssuer.Start();
        issuer.Claims["groups"] = new[] { "chiefs" };
        issuer.Claims["preferred_username"] = "nino";
        _folder.Write(
            "issuer.json",
            JsonSerializer.Serialize(
                new
                {
                    issuer = issuer.Address,
                    client = "casus",
                    secret = "OIDCSECRET",
                    nameClaim = "preferred_username",
                    roleClaim = "groups",
                    roles = new { chiefs = "admin" },
                    everyone = "reader",
                }
            )
        );
        using var site = await Served.Start(_folder.Root, "--oidc", "issuer.json");
        using var browser = site.Visitor();
        var away = (await browser.GetAsync("/sign-in/issuer?to=/audit")).Headers.Location;
        var back = (await browser.GetAsync(away)).Headers.Location;
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(back)).StatusCode);
        Assert.Contains("oidc u-17", await browser.GetStringAsync("/audit.json"));
        Assert.Equal((0, 0), (issuer.WrongVerifiers, site.End()));
        Assert.Contains("  nino (oidc u-17)  signed in", Run("audit", "list").Output);
        Assert.DoesNotContain("OIDCSECRET", site.Errors);
    }

    [Fact]
    public async Task Told_to_end_it_ends_every_stream_and_is_gone_within_ten_seconds()
    {
        using var site = await Served.Start(_folder.Root);
        using var browser = site.Visitor();
        (await browser.GetAsync(await site.Link())).Dispose();
        var streams = new List<StreamReader>();
        for (var i = 0; i < 50; i++)
        {
            var answer = await browser.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead);
            streams.Add(new(await answer.Content.ReadAsStreamAsync()));
            Assert.StartsWith("id: ", await streams[^1].ReadLineAsync());
        }
        // One that never finishes what it asks.
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, new Uri(site.Root).Port);
        await slow.GetStream().WriteAsync("GET /health HT"u8.ToArray());

        Assert.Equal(0, site.End());
        foreach (var stream in streams)
        {
            // To its end, not cut off.
            Assert.Contains("event: entries", await stream.ReadToEndAsync());
            stream.Dispose();
        }
        Assert.Contains("casus: ending", site.Errors);
        Assert.Equal(0, Run("verify").Code);
    }

    [Fact]
    public async Task No_secret_is_in_what_it_says_logs_exports_or_copies()
    {
        var key = Run("keys", "add", "ana", "--role", "admin").Output.Trim();
        var wrong = string.Concat(key.AsSpan(0, key.Length - 4), "AAAA");
        string link;
        using (var site = await Served.Start(_folder.Root))
        {
            link = (await site.Link()).Split("token=")[1];
            using var http = site.Visitor(key);
            using var guess = site.Visitor(wrong);
            (await http.GetAsync("/audit.json")).Dispose();
            (await guess.GetAsync("/api/reports")).Dispose();
            (await guess.GetAsync($"/sign-in?token={wrong}")).Dispose();
            using var form = new FormUrlEncodedContent([new("key", key), new("to", "/")]);
            (await http.PostAsync("/sign-in", form)).Dispose();
            (await guess.GetAsync($"/incidents?key={key}&password={wrong}")).Dispose();
            site.End();
            Assert.DoesNotContain(key, site.Errors);
            Assert.DoesNotContain(wrong, site.Errors);
        }
        Assert.Equal(0, Run("backup", "copy.db").Code);
        Assert.Equal(0, Run("export", "--text", "-o", "export.json").Code);
        Assert.Equal(0, Run("export", "--format", "xlsx", "-o", "export.xlsx").Code);
        Assert.Equal(0, Run("brief", "--html").Code);
        _folder.Write("said.txt", Run("audit", "list", "--json").Output + Run("keys", "list", "--json").Output);
        string[] planted = [key[^43..], wrong[^43..], link];
        foreach (var file in Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            Assert.All(planted, secret => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(secret))));
        }
    }

    static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    static HttpClientHandler Knowing(X509Certificate2 certificate) =>
        new()
        {
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown!.Thumbprint == certificate.Thumbprint,
        };

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
