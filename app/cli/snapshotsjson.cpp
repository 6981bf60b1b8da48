// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/snapshotsjson.h"

#include "cli/codes.h"

#include <QDateTime>

#include <algorithm>

namespace cli {

void writeSnapshots(JsonWriter &json, std::vector<core::SnapshotInfo> snapshots)
{
    std::sort(snapshots.begin(), snapshots.end(), [](const core::SnapshotInfo &a, const core::SnapshotInfo &b) {
        return a.day != b.day ? a.day > b.day : a.id > b.id;
    });
    json.beginObject();
    json.beginArray(u"snapshots");
    for (const core::SnapshotInfo &snapshot : snapshots) {
        json.beginObject();
        json.number(u"id", snapshot.id);
        writeDay(json, u"date", snapshot.day);
        json.flag(u"dateIsAssumed", snapshot.dayIsAssumed);
        if (snapshot.imported > 0)
            json.text(u"imported", QDateTime::fromSecsSinceEpoch(snapshot.imported, Qt::UTC).toString(Qt::ISODate));
        else
            json.null(u"imported");
        json.beginArray(u"files");
        for (const core::SnapshotFile &file : snapshot.files) {
            json.beginObject();
            json.text(u"file", file.name);
            json.text(u"kind", core::kindKey(file.kind));
            json.endObject();
        }
        json.endArray();
        json.number(u"accounts", snapshot.accounts);
        const auto figure = [&](QStringView key, qint64 count) {
            if (snapshot.countsAreKnown)
                json.number(key, count);
            else
                json.null(key);
        };
        figure(u"billable", snapshot.billable);
        figure(u"accidental", snapshot.accidental);
        figure(u"unknown", snapshot.unknown);
        json.flag(u"judgedOtherwise", snapshot.judgedOtherwise);
        json.beginObject(u"cost");
        json.text(u"currency", snapshot.cost.currency().toString());
        json.text(u"period", QStringLiteral("year"));
        if (snapshot.costIsKnown)
            json.number(u"now", snapshot.cost.minor());
        else
            json.null(u"now");
        json.endObject();
        json.text(u"ruleSet", snapshot.rules);
        json.text(u"priceBook", snapshot.prices);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace cli
