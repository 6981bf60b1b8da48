// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explanation.h"

#include "core/fold.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>

namespace core {

namespace {

constexpr std::size_t kMostShown = 5;
constexpr int kMostEdits = 2;

/// Insertions, deletions and replacements of bytes between two texts; more than kMostEdits counts as "far".
int distance(std::string_view a, std::string_view b)
{
    constexpr std::size_t kLongest = 128;
    constexpr int kFar = kMostEdits + 1;
    const auto sizeDifference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (sizeDifference > kMostEdits || a.size() > kLongest || b.size() > kLongest)
        return kFar;
    std::array<int, kLongest + 1> row;
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
            best = std::min(best, row[j]);
        }
        if (best > kMostEdits)
            return kFar;
    }
    return std::min(row[b.size()], kFar);
}

/// E-mails that are nearly what was typed, or begin with it or hold it before their @; nearest first.
QString nearMails(const AccountTable &table, std::string_view wanted)
{
    struct Near
    {
        int distance;
        Row row;
    };
    std::vector<Near> near;
    const auto isNearer = [](const Near &a, const Near &b) { return std::pair(a.distance, a.row) < std::pair(b.distance, b.row); };
    const std::string_view local = wanted.substr(0, wanted.find('@'));
    for (Row row = 0; row < table.rowCount() && wanted.size() > 1; ++row) {
        const std::string_view mail = table.foldedMail(row);
        if (mail.empty())
            continue;
        int found = distance(mail, wanted);
        if (found > kMostEdits && local.size() > 2 && mail.substr(0, mail.find('@')) == local)
            found = kMostEdits;
        else if (found > kMostEdits && local.size() > 2 && mail.starts_with(local))
            found = kMostEdits + 1;
        else if (found > kMostEdits)
            continue;
        if (near.size() == kMostShown && !isNearer({found, row}, near.back()))
            continue;
        near.insert(std::upper_bound(near.begin(), near.end(), Near {found, row}, isNearer), Near {found, row});
        if (near.size() > kMostShown)
            near.pop_back();
    }
    QStringList mails;
    for (const Near &one : near) {
        const std::string_view mail = table.mail(one.row);
        mails.append(QString::fromUtf8(mail.data(), static_cast<qsizetype>(mail.size())));
    }
    mails.removeDuplicates();
    return mails.join(QLatin1String(", "));
}

} // namespace

Result<Row> findAccount(const Assessment &assessment, QStringView text)
{
    const QString asked = text.trimmed().toString();
    const QByteArray utf8 = asked.toUtf8();
    const std::string wanted = folded(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    if (wanted.empty())
        return fail(ErrorCode::AccountNotFound, asked);
    const AccountTable &table = assessment.table();
    std::vector<Row> byMail;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (table.foldedId(row) == wanted)
            return row; // an ID is one account's alone
        if (table.foldedMail(row) == wanted)
            byMail.push_back(row);
    }
    for (const AccountAlias &alias : table.aliases()) {
        if (alias.folded != wanted)
            continue;
        if (!alias.isMail)
            return alias.row;
        if (std::find(byMail.begin(), byMail.end(), alias.row) == byMail.end())
            byMail.push_back(alias.row);
    }
    if (byMail.size() == 1)
        return byMail.front();
    if (byMail.empty())
        return fail(ErrorCode::AccountNotFound, asked, nearMails(table, wanted));
    QStringList ids;
    for (std::size_t i = 0; i < byMail.size() && i < kMostShown; ++i) {
        const std::string_view id = table.id(byMail[i]);
        ids.append(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    }
    return fail(ErrorCode::AccountAmbiguous, asked, ids.join(QLatin1String(", ")));
}

} // namespace core
