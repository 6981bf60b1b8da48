// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/insetdelegate.h"

namespace ui {

/// Cells of a CellTable: what is wrong is underlined and marked, the empty row is quiet, computed cells are plain.
class CellDelegate final : public InsetDelegate
{
    Q_OBJECT

public:
    using InsetDelegate::InsetDelegate;

    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isReadOnly = false;
};

} // namespace ui
