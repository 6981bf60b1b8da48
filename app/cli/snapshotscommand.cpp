// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/snapshotsjson.h"
#include "cli/snapshotstext.h"
#include "cli/sources.h"

namespace cli {

Outcome<void> runSnapshots(const Arguments &arguments, Context &context)
{
    auto archive = openWorkspace(arguments, Opening::ToRead);
    if (!archive)
        return Failed(archive.error());
    const auto snapshots = (*archive)->snapshots().list();
    if (!snapshots)
        return failed(snapshots.error());
    if (context.json) {
        JsonWriter json(context.output);
        writeSnapshots(json, *snapshots);
        context.output.write("\n");
    } else {
        printSnapshots(context.output, *snapshots, context.wording);
    }
    return {};
}

} // namespace cli
