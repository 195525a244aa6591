#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
# answer.py SENT.xml ANSWER.csv [LINE...]   the answer of 職員認証サービス to a file: everything is accepted but the lines named.
import re
import sys

sent, answer, refused = sys.argv[1], sys.argv[2], {int(line) for line in sys.argv[3:]}
users = re.findall(r"利用者ID</gif:idType><gif:id>([^<]+)<", open(sent, encoding="utf-8").read())
with open(answer, "w", encoding="utf-8", newline="") as out:
    out.write("行番号,利用者ID,結果コード,内容\r\n")
    for line, user in enumerate(users, 1):
        out.write(f"{line},{user}," + ("20,組織コードが未登録です" if line in refused else "0,") + "\r\n")
