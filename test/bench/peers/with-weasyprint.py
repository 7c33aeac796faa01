# WeasyPrint on ready HTML, one document after the other in one process.
# python weasyprint.py HTML-FOLDER DOCUMENTS
import json
import pathlib
import sys
import time

import weasyprint

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
files = sorted(folder.glob("*.html"))[:count]
start = time.perf_counter()
for file in files:
    pdf = weasyprint.HTML(string=file.read_text(encoding="utf-8"), base_url=str(folder)).write_pdf()
    (folder / f"weasyprint-{file.name}.pdf").write_bytes(pdf)
print(json.dumps({"rate": len(files) / (time.perf_counter() - start)}))
