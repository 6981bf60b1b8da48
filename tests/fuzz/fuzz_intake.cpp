// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reading.h"

#include <array>
#include <cstdlib>

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void check(const core::AccountBatch &batch)
{
    const core::RowCounts &counts = batch.report.counts;
    require(counts.read == counts.accepted + counts.folded + counts.duplicates + counts.rejected, "rows add up");
    require(counts.accepted == batch.table->rowCount(), "accepted rows are in the table");
    for (const core::RowReport &row : batch.report.rows) {
        const bool isOfFile = row.issue == core::RowIssue::KindAssumed || row.issue == core::RowIssue::RepeatedColumn;
        require(row.line >= (isOfFile ? 0 : 1) && row.line <= batch.source.bytes + 1, "lines lie in the file");
    }
    const core::AccountTable &table = *batch.table;
    for (core::Row row = 0; row < table.rowCount(); ++row) {
        require(!table.mail(row).empty() || !table.id(row).empty(), "every account has an identity");
        require(
            std::count(table.folded(row).begin(), table.folded(row).end(), '\0') == 3, "folded texts have three parts");
    }
}

} // namespace

/// The first three bytes choose kind, encoding with delimiter, and the size of pieces; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    intake::ReadOptions options;
    options.wantHash = false;
    if (data[0] % 16 < static_cast<int>(core::SourceKind::Count))
        options.kind = static_cast<core::SourceKind>(data[0] % 16);
    constexpr std::array<const char *, 8> kEncodings {
        "", "", "", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Windows-1252"};
    options.encoding = QString::fromLatin1(kEncodings[data[1] % 8]);
    constexpr std::string_view kDelimiters(",;\t|");
    if (data[1] / 8 % 8 < kDelimiters.size())
        options.delimiter = kDelimiters[data[1] / 8 % 8];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 3), static_cast<qsizetype>(size - 3));

    const auto whole = reading::read(bytes, options);
    if (whole)
        check(*whole);
    const auto split = reading::read(bytes, options, QStringLiteral("accounts.csv"), 1 + data[2]);
    require(reading::picture(whole) == reading::picture(split), "any split gives the same");
    return 0;
}
