// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace app {

/// The price books of one's own, as files of one folder, "<id>.json" each.
class OwnBooks final
{
public:
    explicit OwnBooks(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// In the order of their names; files that are no books are left alone, and are not among them.
    std::vector<core::PriceBook> read() const;
    /// Writes those that are new or changed, takes away those that are gone. Errors: OutputNotWritable with the file and the system's message.
    [[nodiscard]] core::Result<void> write(const std::vector<core::PriceBook> &books) const;
    QString fileOf(const QString &id) const;
    /// Of a file of fileOf(); else the text as it is.
    QString idOf(const QString &idOrFile) const;

private:
    QString m_folder;
};

} // namespace app
