<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>window</name>
  <message>
   <source> {count} others too.</source>
   <translation> 另有 {count} 个也是。</translation>
  </message>
  <message>
   <source> · {n} selected</source>
   <translation> · 已选 {n} 张</translation>
  </message>
  <message>
   <source>&amp;Caption</source>
   <translation>图片说明(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Photo</source>
   <translation>图片(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Tools</source>
   <translation>工具(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>1 picture is signed with Content Credentials, which no longer match once its file is changed.</source>
   <translation>有 1 张图片带有内容凭证签名，文件一旦改动，签名即不再匹配。</translation>
  </message>
  <message>
   <source>1 star</source>
   <translation>1 星</translation>
  </message>
  <message>
   <source>2 stars</source>
   <translation>2 星</translation>
  </message>
  <message>
   <source>3 stars</source>
   <translation>3 星</translation>
  </message>
  <message>
   <source>3 stars or more</source>
   <translation>3 星及以上</translation>
  </message>
  <message>
   <source>4 stars</source>
   <translation>4 星</translation>
  </message>
  <message>
   <source>5 stars</source>
   <translation>5 星</translation>
  </message>
  <message>
   <source>A PEM file without a passphrase, which only you should be able to read.</source>
   <translation>不带密码的 PEM 文件，应只有您本人可以读取。</translation>
  </message>
  <message>
   <source>A bracket or quotation mark without its partner is mostly the trace of a cut; double spaces print as holes.</source>
   <translation>不成对的括号或引号多半是删改留下的痕迹；连续空格印出来就是空洞。</translation>
  </message>
  <message>
   <source>A caption tells of one picture; under another it was mostly pasted and forgotten.</source>
   <translation>一条图片说明只对应一张图片；出现在另一张之下，多半是粘贴后忘了修改。</translation>
  </message>
  <message>
   <source>A code of the desk's lists becomes its text once it stands between two of these: \w8\.</source>
   <translation>编辑部代码表中的代码放在两个此符号之间，即展开为对应文字：\w8\。</translation>
  </message>
  <message>
   <source>A copy of the original, its pixels untouched, captioned</source>
   <translation>原图的副本，像素不变，带图片说明</translation>
  </message>
  <message>
   <source>A headline announces, a caption tells who does what, where and when: saying one of them twice wastes the other.</source>
   <translation>标题点题，图片说明交代何人、何事、何地、何时；两处重复，就浪费了其中一处。</translation>
  </message>
  <message>
   <source>A misspelt credit is no credit, and can't be searched for.</source>
   <translation>拼错的供图署名等于没有署名，也无法检索。</translation>
  </message>
  <message>
   <source>A name that can't be read is no name.</source>
   <translation>读不出来的名字不算名字。</translation>
  </message>
  <message>
   <source>A new caption is signed with them.</source>
   <translation>新写的图片说明以此署名。</translation>
  </message>
  <message>
   <source>A page that carries each caption several times gives it once.</source>
   <translation>页面上重复出现的图片说明只取一次。</translation>
  </message>
  <message>
   <source>A picture can't show a day that has not been: mostly the year is mistyped.</source>
   <translation>图片不可能拍到还没到来的日子，多半是年份打错了。</translation>
  </message>
  <message>
   <source>A picture has one day on which it was taken.</source>
   <translation>一张图片只有一个拍摄日。</translation>
  </message>
  <message>
   <source>A picture published without credit is owed an apology, and often a fee.</source>
   <translation>图片发表时漏署供图方，要道歉，往往还要赔钱。</translation>
  </message>
  <message>
   <source>A reader is always told what happens, when, and at least in which country.</source>
   <translation>必须告诉读者发生了什么、何时发生、至少在哪个国家。</translation>
  </message>
  <message>
   <source>A reader who can't see the picture has nothing else.</source>
   <translation>看不见图片的读者只能靠它。</translation>
  </message>
  <message>
   <source>A screen up, down</source>
   <translation>向上、向下一屏</translation>
  </message>
  <message>
   <source>AI prompt</source>
   <translation>AI 提示词</translation>
  </message>
  <message>
   <source>AI prompt writer</source>
   <translation>AI 提示词作者</translation>
  </message>
  <message>
   <source>AI system</source>
   <translation>AI 系统</translation>
  </message>
  <message>
   <source>AI system version</source>
   <translation>AI 系统版本</translation>
  </message>
  <message>
   <source>About Captioner</source>
   <translation>关于 Captioner</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>采纳</translation>
  </message>
  <message>
   <source>Accept all that the caption states</source>
   <translation>采纳图片说明所述的全部内容</translation>
  </message>
  <message>
   <source>Accept all {count}</source>
   <translation>全部采纳（{count}）</translation>
  </message>
  <message>
   <source>Accept one thing the caption states</source>
   <translation>采纳图片说明所述的一项</translation>
  </message>
  <message>
   <source>Accept what captions state</source>
   <translation>采纳图片说明所述内容</translation>
  </message>
  <message>
   <source>Accept what {captions}</source>
   <translation>采纳{captions}</translation>
  </message>
  <message>
   <source>Accept {proposal}</source>
   <translation>采纳 {proposal}</translation>
  </message>
  <message>
   <source>Accept: {value}</source>
   <translation>采纳：{value}</translation>
  </message>
  <message>
   <source>Accepted what the caption states: {photos}</source>
   <translation>已采纳图片说明所述内容：{photos}</translation>
  </message>
  <message>
   <source>Accepted what the captions state: {photos}</source>
   <translation>已采纳图片说明所述内容：{photos}</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>任务</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add a code file</source>
   <translation>添加代码文件</translation>
  </message>
  <message>
   <source>Add a code file…</source>
   <translation>添加代码文件…</translation>
  </message>
  <message>
   <source>Add a folder of pictures to the catalogue</source>
   <translation>把一个图片文件夹加入图库</translation>
  </message>
  <message>
   <source>Add to each</source>
   <translation>添加到每一张</translation>
  </message>
  <message>
   <source>Add “{word}” to the desk's list</source>
   <translation>把“{word}”加入编辑部词表</translation>
  </message>
  <message>
   <source>Added today</source>
   <translation>今日新增</translation>
  </message>
  <message>
   <source>Additional model info</source>
   <translation>模特附加信息</translation>
  </message>
  <message>
   <source>All fields</source>
   <translation>所有字段</translation>
  </message>
  <message>
   <source>All keys are Captioner's own again.</source>
   <translation>所有快捷键已恢复为 Captioner 默认。</translation>
  </message>
  <message>
   <source>All photos</source>
   <translation>全部图片</translation>
  </message>
  <message>
   <source>All photos whose files say a field in several ways, kind by kind</source>
   <translation>文件中同一字段有多种写法的全部图片，按类别列出</translation>
  </message>
  <message>
   <source>All photos…</source>
   <translation>全部图片…</translation>
  </message>
  <message>
   <source>All pictures at the same place; drag one and the others follow (F)</source>
   <translation>所有图片显示同一位置；拖动一张，其余随之移动（F）</translation>
  </message>
  <message>
   <source>All text fields</source>
   <translation>所有文本字段</translation>
  </message>
  <message>
   <source>All that repeats has been looked at.</source>
   <translation>重复的内容已全部看过。</translation>
  </message>
  <message>
   <source>Alt text</source>
   <translation>替代文本</translation>
  </message>
  <message>
   <source>Alt text repeats the caption</source>
   <translation>替代文本与图片说明重复</translation>
  </message>
  <message>
   <source>Alt with a letter or a number opens a menu or accepts what the caption states.</source>
   <translation>Alt 加字母或数字用于打开菜单或采纳图片说明所述内容。</translation>
  </message>
  <message>
   <source>Alt+1 … Alt+9</source>
   <translation>Alt+1 … Alt+9</translation>
  </message>
  <message>
   <source>Another program changed the file since it was read, and so did the desk.</source>
   <translation>文件读入后，其他程序改过它，编辑部也改过。</translation>
  </message>
  <message>
   <source>Append</source>
   <translation>后接</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Apply story</source>
   <translation>应用稿件的图片说明</translation>
  </message>
  <message>
   <source>Apply to {count}</source>
   <translation>应用到 {count} 张</translation>
  </message>
  <message>
   <source>Apply to {n}</source>
   <translation>应用到 {n} 张</translation>
  </message>
  <message>
   <source>Apply to {n}: {key}</source>
   <translation>应用到 {n} 张：{key}</translation>
  </message>
  <message>
   <source>Apply to {photos}</source>
   <translation>应用到 {photos}</translation>
  </message>
  <message>
   <source>Applying…</source>
   <translation>正在应用…</translation>
  </message>
  <message>
   <source>Arabic (ISO 8859-6)</source>
   <translation>阿拉伯文 (ISO 8859-6)</translation>
  </message>
  <message>
   <source>Arabic (Windows 1256)</source>
   <translation>阿拉伯文 (Windows 1256)</translation>
  </message>
  <message>
   <source>Archives and clients sort by the code, not by the name.</source>
   <translation>资料库和用户按代码而不是按名称归类。</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>方向键</translation>
  </message>
  <message>
   <source>Artworks or objects shown</source>
   <translation>画面中的艺术品或物品</translation>
  </message>
  <message>
   <source>As Title</source>
   <translation>标题式</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>按设置</translation>
  </message>
  <message>
   <source>As sentence</source>
   <translation>句首大写</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <source>Asks first</source>
   <translation>会先询问</translation>
  </message>
  <message>
   <source>At most {bytes} bytes in IIM.</source>
   <translation>IIM 中最多 {bytes} 字节。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the contact sheet</source>
   <translation>回到缩略图面板</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>前后对比</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <source>Blue label</source>
   <translation>蓝色标签</translation>
  </message>
  <message>
   <source>By caption</source>
   <translation>按图片说明</translation>
  </message>
  <message>
   <source>By city</source>
   <translation>按城市</translation>
  </message>
  <message>
   <source>By credit</source>
   <translation>按供图</translation>
  </message>
  <message>
   <source>By date created</source>
   <translation>按拍摄日期</translation>
  </message>
  <message>
   <source>By file name</source>
   <translation>按文件名</translation>
  </message>
  <message>
   <source>By file name and folder</source>
   <translation>按文件名和文件夹</translation>
  </message>
  <message>
   <source>By rating</source>
   <translation>按评级</translation>
  </message>
  <message>
   <source>By state</source>
   <translation>按状态</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>署名</translation>
  </message>
  <message>
   <source>Byline and credit</source>
   <translation>署名与供图</translation>
  </message>
  <message>
   <source>Byline in the caption</source>
   <translation>图片说明中的署名</translation>
  </message>
  <message>
   <source>Byline title</source>
   <translation>署名职务</translation>
  </message>
  <message>
   <source>Byline, credit, place, keywords and rights; not what speaks of one picture alone</source>
   <translation>署名、供图、地点、关键词和权利；不含只属于单张图片的内容</translation>
  </message>
  <message>
   <source>CAPITALS</source>
   <translation>大写</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancel {title}</source>
   <translation>取消“{title}”</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>图片说明</translation>
  </message>
  <message>
   <source>Caption against credit</source>
   <translation>图片说明与供图不一致</translation>
  </message>
  <message>
   <source>Caption against place</source>
   <translation>图片说明与地点不一致</translation>
  </message>
  <message>
   <source>Caption and headline</source>
   <translation>图片说明与标题</translation>
  </message>
  <message>
   <source>Caption editor</source>
   <translation>图片说明编辑区</translation>
  </message>
  <message>
   <source>Caption writer</source>
   <translation>说明撰写人</translation>
  </message>
  <message>
   <source>Captioner reads the captions and credits of its pictures. The files stay where they are.</source>
   <translation>Captioner 读取其中图片的说明和供图信息，文件仍留在原处。</translation>
  </message>
  <message>
   <source>Captions alike</source>
   <translation>相似的图片说明</translation>
  </message>
  <message>
   <source>Captions and photos without each other, as they follow one another: look at each pair before you apply</source>
   <translation>把尚未配对的图片说明和图片按先后顺序配对；应用前请逐对核对</translation>
  </message>
  <message>
   <source>Captions from a story</source>
   <translation>从稿件取图片说明</translation>
  </message>
  <message>
   <source>Captions in conflict</source>
   <translation>图片说明相互矛盾</translation>
  </message>
  <message>
   <source>Captions of the story given to {photos}.</source>
   <translation>稿件的图片说明已用于 {photos}。</translation>
  </message>
  <message>
   <source>Captions, credits and metadata of news photographs,
from agency folder to publication.</source>
   <translation>新闻图片的说明、供图与元数据，
从通讯社文件夹到发表。</translation>
  </message>
  <message>
   <source>Catalogue</source>
   <translation>图库</translation>
  </message>
  <message>
   <source>Catalogues (*.db);;All files (*)</source>
   <translation>图库 (*.db);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Central European (ISO 8859-2)</source>
   <translation>中欧文字 (ISO 8859-2)</translation>
  </message>
  <message>
   <source>Central European (Windows 1250)</source>
   <translation>中欧文字 (Windows 1250)</translation>
  </message>
  <message>
   <source>Certificate to sign with</source>
   <translation>签名证书</translation>
  </message>
  <message>
   <source>Change keys</source>
   <translation>更改快捷键</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>更改快捷键…</translation>
  </message>
  <message>
   <source>Check photos</source>
   <translation>检查图片</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>正在检查</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>检查项目</translation>
  </message>
  <message>
   <source>Chinese (Big5)</source>
   <translation>中文 (Big5)</translation>
  </message>
  <message>
   <source>Chinese (GB 18030)</source>
   <translation>中文 (GB 18030)</translation>
  </message>
  <message>
   <source>Choose a preset and a folder.</source>
   <translation>请选择预设和文件夹。</translation>
  </message>
  <message>
   <source>Choose an action and press its new key. Backspace takes its key away.</source>
   <translation>选择一项操作并按下新的快捷键。按退格键则取消其快捷键。</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>选择其他…</translation>
  </message>
  <message>
   <source>Choose from the list</source>
   <translation>从列表中选择</translation>
  </message>
  <message>
   <source>Choose from the list…</source>
   <translation>从列表中选择…</translation>
  </message>
  <message>
   <source>Choose where captions of an earlier import look garbled: photos already here are read again too</source>
   <translation>之前导入的图片说明若有乱码，请在此选择；已在图库中的图片也会重新读取</translation>
  </message>
  <message>
   <source>Choose which of the copied fields are given</source>
   <translation>选择要粘贴的字段</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Clear filter</source>
   <translation>清除筛选</translation>
  </message>
  <message>
   <source>Clear search</source>
   <translation>清除搜索</translation>
  </message>
  <message>
   <source>Clear the search  (Esc)</source>
   <translation>清除搜索  (Esc)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>Code files (*.txt *.tsv *.tab);;All files (*)</source>
   <translation>代码文件 (*.txt *.tsv *.tab);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Codes added: {codes}</source>
   <translation>已添加代码：{codes}</translation>
  </message>
  <message>
   <source>Codes and genres</source>
   <translation>代码与体裁</translation>
  </message>
  <message>
   <source>Codes of organisations shown</source>
   <translation>画面中机构的代码</translation>
  </message>
  <message>
   <source>Codes that become names as one types, from a file such as Photo Mechanic's</source>
   <translation>输入时自动变为人名等文字的代码，取自 Photo Mechanic 之类的文件</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Colours of the system</source>
   <translation>跟随系统颜色</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>命令面板</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Compare F8</source>
   <translation>比较 F8</translation>
  </message>
  <message>
   <source>Compare what repeats…</source>
   <translation>比较重复内容…</translation>
  </message>
  <message>
   <source>Compare with files</source>
   <translation>与文件比较</translation>
  </message>
  <message>
   <source>Compared photos</source>
   <translation>比较的图片</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <source>Comparing with the files…</source>
   <translation>正在与文件比较…</translation>
  </message>
  <message>
   <source>Comparing with the file…</source>
   <translation>正在与文件比较…</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>正在比较…</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>冲突</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>冲突</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation>缩略图面板</translation>
  </message>
  <message>
   <source>Content Credentials</source>
   <translation>内容凭证</translation>
  </message>
  <message>
   <source>Content Credentials…</source>
   <translation>内容凭证…</translation>
  </message>
  <message>
   <source>Contributors</source>
   <translation>贡献者</translation>
  </message>
  <message>
   <source>Copied from {name}</source>
   <translation>已从 {name} 复制</translation>
  </message>
  <message>
   <source>Copied with credit: {captions}</source>
   <translation>已连同供图信息复制：{captions}</translation>
  </message>
  <message>
   <source>Copies that differ</source>
   <translation>不一致的副本</translation>
  </message>
  <message>
   <source>Copies that differ…</source>
   <translation>不一致的副本…</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy caption</source>
   <translation>复制图片说明</translation>
  </message>
  <message>
   <source>Copy caption with credit</source>
   <translation>复制图片说明和供图</translation>
  </message>
  <message>
   <source>Copy metadata</source>
   <translation>复制元数据</translation>
  </message>
  <message>
   <source>Copy the metadata of a photo first.</source>
   <translation>请先复制一张图片的元数据。</translation>
  </message>
  <message>
   <source>Copyright from credit</source>
   <translation>按供图生成版权声明</translation>
  </message>
  <message>
   <source>Copyright info URL</source>
   <translation>版权信息网址</translation>
  </message>
  <message>
   <source>Copyright notice</source>
   <translation>版权声明</translation>
  </message>
  <message>
   <source>Copyright owners</source>
   <translation>版权所有者</translation>
  </message>
  <message>
   <source>Correct the camera's date too</source>
   <translation>同时更正相机日期</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>Country code</source>
   <translation>国家代码</translation>
  </message>
  <message>
   <source>Creator's contact</source>
   <translation>创作者联系方式</translation>
  </message>
  <message>
   <source>Creators, owners and licensing</source>
   <translation>创作者、所有者与授权</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>供图</translation>
  </message>
  <message>
   <source>Ctrl and Alt together are AltGr, which types letters on many keyboards.</source>
   <translation>Ctrl 加 Alt 等于 AltGr，在许多键盘上用于输入字母。</translation>
  </message>
  <message>
   <source>Cyrillic</source>
   <translation>西里尔</translation>
  </message>
  <message>
   <source>Cyrillic (KOI8)</source>
   <translation>西里尔文 (KOI8)</translation>
  </message>
  <message>
   <source>Cyrillic (Windows 1251)</source>
   <translation>西里尔文 (Windows 1251)</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Data mining</source>
   <translation>数据挖掘</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Date and place</source>
   <translation>日期与地点</translation>
  </message>
  <message>
   <source>Date created</source>
   <translation>拍摄日期</translation>
  </message>
  <message>
   <source>Date, place, byline and credit that a caption states fill the empty fields at once.
Without the tick they are proposed beside each photo. Files are not touched.</source>
   <translation>图片说明中写明的日期、地点、署名和供图会立即填入空字段。
不勾选时，只在每张图片旁边列出建议。文件不会改动。</translation>
  </message>
  <message>
   <source>Dates against each other</source>
   <translation>日期相互不一致</translation>
  </message>
  <message>
   <source>Dates to come</source>
   <translation>未来的日期</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Description and event</source>
   <translation>描述与事件</translation>
  </message>
  <message>
   <source>Digital source type</source>
   <translation>数字来源类型</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Done again: {action}</source>
   <translation>已重做：{action}</translation>
  </message>
  <message>
   <source>Doubled credit</source>
   <translation>供图重复</translation>
  </message>
  <message>
   <source>Drop a folder here</source>
   <translation>把文件夹拖到这里</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>重复图片</translation>
  </message>
  <message>
   <source>Earlier photos of this group</source>
   <translation>本组前面的图片</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit caption</source>
   <translation>编辑图片说明</translation>
  </message>
  <message>
   <source>Edit status</source>
   <translation>编辑状态</translation>
  </message>
  <message>
   <source>Edit {fields} of {photos}</source>
   <translation>编辑{fields}（{photos}）</translation>
  </message>
  <message>
   <source>Editorial use only, no sales; the source is the credit</source>
   <translation>仅供新闻报道使用，不得销售；来源即供图方</translation>
  </message>
  <message>
   <source>Either one of them was pasted and not changed, or a typing error makes them two.</source>
   <translation>要么其中一条是粘贴后没有修改，要么因打字错误变成了两条。</translation>
  </message>
  <message>
   <source>Either the weekday or the date is wrong, and readers notice.</source>
   <translation>星期和日期必有一个错，读者看得出来。</translation>
  </message>
  <message>
   <source>Embedded rights expressions</source>
   <translation>内嵌权利说明</translation>
  </message>
  <message>
   <source>Emptied in all</source>
   <translation>全部清空</translation>
  </message>
  <message>
   <source>Empty alt text</source>
   <translation>清空替代文本</translation>
  </message>
  <message>
   <source>Empty the alt text  Del</source>
   <translation>清空替代文本  Del</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Event ids</source>
   <translation>事件 ID</translation>
  </message>
  <message>
   <source>Event name</source>
   <translation>事件名称</translation>
  </message>
  <message>
   <source>Event: with event, persons and scene</source>
   <translation>事件：含事件、人物和场景</translation>
  </message>
  <message>
   <source>Every field as it was after this; one step that can be undone</source>
   <translation>所有字段恢复到此后的状态；一步完成，可撤销</translation>
  </message>
  <message>
   <source>Every photo has its caption</source>
   <translation>每张图片都有说明</translation>
  </message>
  <message>
   <source>Every photo here has its caption.</source>
   <translation>这里的每张图片都有说明。</translation>
  </message>
  <message>
   <source>Everything: {count}</source>
   <translation>全部：{count}</translation>
  </message>
  <message>
   <source>Exif, IIM and XMP</source>
   <translation>Exif、IIM 和 XMP</translation>
  </message>
  <message>
   <source>Exif, IIM and XMP say the same in {photos}.</source>
   <translation>{photos}的 Exif、IIM 和 XMP 内容一致。</translation>
  </message>
  <message>
   <source>Expiration date</source>
   <translation>失效日期</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export preset</source>
   <translation>导出预设</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>导出到</translation>
  </message>
  <message>
   <source>Export {photos}</source>
   <translation>导出 {photos}</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Extended description</source>
   <translation>详细描述</translation>
  </message>
  <message>
   <source>F or a double click: pixel for pixel, all pictures at once</source>
   <translation>按 F 或双击：所有图片同时按实际像素显示</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>字段</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>字段</translation>
  </message>
  <message>
   <source>Fields in the editor</source>
   <translation>编辑区中的字段</translation>
  </message>
  <message>
   <source>Fields that XMP, IIM and Exif say differently: in the selected photos, or with one selected in all that are shown</source>
   <translation>XMP、IIM 和 Exif 写法不同的字段：在所选图片中；只选一张时，在所示的全部图片中</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>File name</source>
   <translation>文件名</translation>
  </message>
  <message>
   <source>Files that could not be read, or only in part</source>
   <translation>无法读取或只能部分读取的文件</translation>
  </message>
  <message>
   <source>Fill empty fields with what the captions of the selected photos say</source>
   <translation>用所选图片的说明所述内容填写空字段</translation>
  </message>
  <message>
   <source>Fills empty fields only, and can be undone with the import</source>
   <translation>只填空字段，可随导入一并撤销</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Filter ({n})</source>
   <translation>筛选（{n}）</translation>
  </message>
  <message>
   <source>Filter: {what}</source>
   <translation>筛选：{what}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Find an action</source>
   <translation>查找操作</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>查找和替换</translation>
  </message>
  <message>
   <source>Find and replace…</source>
   <translation>查找和替换…</translation>
  </message>
  <message>
   <source>Find in catalogue</source>
   <translation>在图库中查找</translation>
  </message>
  <message>
   <source>Find what fits this regular expression</source>
   <translation>查找符合此正则表达式的内容</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <source>First, last photo</source>
   <translation>第一张、最后一张</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>Fix all</source>
   <translation>全部修正</translation>
  </message>
  <message>
   <source>Fix all {count}</source>
   <translation>全部修正（{count}）</translation>
  </message>
  <message>
   <source>Fix: {message}</source>
   <translation>修正：{message}</translation>
  </message>
  <message>
   <source>Fixture identifier</source>
   <translation>栏目标识</translation>
  </message>
  <message>
   <source>Fold these fields away</source>
   <translation>收起这些字段</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Follow the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>For all of {photos}</source>
   <translation>用于全部 {photos}</translation>
  </message>
  <message>
   <source>For every picture; no picture is changed</source>
   <translation>每张图片都写；图片文件不改动</translation>
  </message>
  <message>
   <source>For pictures that can't be written</source>
   <translation>仅用于无法写入的图片</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>星期五</translation>
  </message>
  <message>
   <source>From this photo</source>
   <translation>取自此图片</translation>
  </message>
  <message>
   <source>Full preview</source>
   <translation>全屏预览</translation>
  </message>
  <message>
   <source>Garbled letters</source>
   <translation>乱码</translation>
  </message>
  <message>
   <source>Generative AI was used.</source>
   <translation>使用了生成式人工智能。</translation>
  </message>
  <message>
   <source>Genres</source>
   <translation>体裁</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>赋予</translation>
  </message>
  <message>
   <source>Give photos what a template says, or make one</source>
   <translation>按模板填写图片，或新建模板</translation>
  </message>
  <message>
   <source>Give the last template</source>
   <translation>应用上次的模板</translation>
  </message>
  <message>
   <source>Give this caption to the other photos shown; can be undone</source>
   <translation>把这条说明用于所示的其他图片；可撤销</translation>
  </message>
  <message>
   <source>Give to {photos}</source>
   <translation>应用到 {photos}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go to field {field}</source>
   <translation>转到字段“{field}”</translation>
  </message>
  <message>
   <source>Go to the next field in which a check found more than a note</source>
   <translation>转到下一个检查出警告或错误的字段</translation>
  </message>
  <message>
   <source>Go to the next unknown word of the caption and offer what may be meant</source>
   <translation>转到图片说明中下一个未知词，并给出建议</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>希腊</translation>
  </message>
  <message>
   <source>Greek (Windows 1253)</source>
   <translation>希腊文 (Windows 1253)</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <source>Green label</source>
   <translation>绿色标签</translation>
  </message>
  <message>
   <source>Group by city</source>
   <translation>按城市分组</translation>
  </message>
  <message>
   <source>Group by credit</source>
   <translation>按供图分组</translation>
  </message>
  <message>
   <source>Group by date</source>
   <translation>按日期分组</translation>
  </message>
  <message>
   <source>Group by folder</source>
   <translation>按文件夹分组</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>分组</translation>
  </message>
  <message>
   <source>HTML, text</source>
   <translation>HTML、文本</translation>
  </message>
  <message>
   <source>Handed over with their metadata: {files}</source>
   <translation>已连同元数据交出：{files}</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>供发图片</translation>
  </message>
  <message>
   <source>Headline</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Hebrew (Windows 1255)</source>
   <translation>希伯来文 (Windows 1255)</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>最高对比度</translation>
  </message>
  <message>
   <source>History of {name}</source>
   <translation>{name} 的历史记录</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>历史记录…</translation>
  </message>
  <message>
   <source>Home, End</source>
   <translation>Home、End</translation>
  </message>
  <message>
   <source>House style</source>
   <translation>编辑体例</translation>
  </message>
  <message>
   <source>How captions are written when they are copied and published. As they are: with the credit named once.</source>
   <translation>复制和发表时图片说明的写法。保持原样：供图只写一次。</translation>
  </message>
  <message>
   <source>How large the contact sheet shows them when it opens.</source>
   <translation>缩略图面板打开时图片的大小。</translation>
  </message>
  <message>
   <source>How the window looks.</source>
   <translation>窗口的外观。</translation>
  </message>
  <message>
   <source>How {field} is given</source>
   <translation>“{field}”的填写方式</translation>
  </message>
  <message>
   <source>IIM lengths</source>
   <translation>IIM 长度</translation>
  </message>
  <message>
   <source>IPTC {xmp}.</source>
   <translation>IPTC {xmp}。</translation>
  </message>
  <message>
   <source>IPTC-IIM, the older standard</source>
   <translation>旧标准 IPTC-IIM</translation>
  </message>
  <message>
   <source>Image GUID</source>
   <translation>图片 GUID</translation>
  </message>
  <message>
   <source>Image creators</source>
   <translation>图片作者</translation>
  </message>
  <message>
   <source>Image regions</source>
   <translation>图像区域</translation>
  </message>
  <message>
   <source>Image suppliers</source>
   <translation>图片供应方</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import again</source>
   <translation>再次导入</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>导入文件</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>导入文件…</translation>
  </message>
  <message>
   <source>Import finished</source>
   <translation>导入完成</translation>
  </message>
  <message>
   <source>Import folder</source>
   <translation>导入文件夹</translation>
  </message>
  <message>
   <source>Import folder…</source>
   <translation>导入文件夹…</translation>
  </message>
  <message>
   <source>Import sample photos</source>
   <translation>导入示例图片</translation>
  </message>
  <message>
   <source>Import {count}</source>
   <translation>导入 {count} 张</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>导入 {name}</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>In</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>In every picture that has room for it</source>
   <translation>写入所有能容纳的图片</translation>
  </message>
  <message>
   <source>In its folder, a file keeps the time it was last modified.</source>
   <translation>文件在文件夹中保留原来的修改时间。</translation>
  </message>
  <message>
   <source>In the contact sheet</source>
   <translation>在缩略图面板中</translation>
  </message>
  <message>
   <source>In the editor</source>
   <translation>在编辑区中</translation>
  </message>
  <message>
   <source>In the photos selected: in all text fields or in one, by patterns too; shows first what would change</source>
   <translation>在所选图片中：所有文本字段或某一字段，也可用模式；先显示会有哪些改动</translation>
  </message>
  <message>
   <source>In {photos}. Nothing changes until you replace.</source>
   <translation>在{photos}中。替换之前不会有任何改动。</translation>
  </message>
  <message>
   <source>Input methods for Chinese, Japanese and Korean need this key.</source>
   <translation>中文、日文和韩文输入法要用此键。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>特别指示</translation>
  </message>
  <message>
   <source>Intellectual genre</source>
   <translation>内容体裁</translation>
  </message>
  <message>
   <source>It will be printed twice.</source>
   <translation>会印两遍。</translation>
  </message>
  <message>
   <source>Its captions</source>
   <translation>其中的图片说明</translation>
  </message>
  <message>
   <source>JPEG of 2,048 pixels in sRGB, captioned; without GPS position and serial numbers</source>
   <translation>2,048 像素 sRGB JPEG，带图片说明；不含 GPS 位置和序列号</translation>
  </message>
  <message>
   <source>JPEG quality {n}</source>
   <translation>JPEG 质量 {n}</translation>
  </message>
  <message>
   <source>Japanese (EUC-JP)</source>
   <translation>日文 (EUC-JP)</translation>
  </message>
  <message>
   <source>Japanese (Shift-JIS)</source>
   <translation>日文 (Shift-JIS)</translation>
  </message>
  <message>
   <source>Job id</source>
   <translation>任务编号</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep all {n}  K</source>
   <translation>全部保留（{n}）  K</translation>
  </message>
  <message>
   <source>Keep both  K</source>
   <translation>两张都保留  K</translation>
  </message>
  <message>
   <source>Keep what the desk says; it is written over the file's words</source>
   <translation>保留编辑部的文字，覆盖文件中的文字</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>继续工作</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Key of that certificate</source>
   <translation>该证书的密钥</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Keywords</source>
   <translation>关键词</translation>
  </message>
  <message>
   <source>Kind of repetition</source>
   <translation>重复的类型</translation>
  </message>
  <message>
   <source>Korean (EUC-KR)</source>
   <translation>韩文 (EUC-KR)</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Languages against each other</source>
   <translation>两种语言不一致</translation>
  </message>
  <message>
   <source>Larger pictures</source>
   <translation>放大图片</translation>
  </message>
  <message>
   <source>Last caption repeated; Undo takes it back.</source>
   <translation>已重复上一条图片说明；可撤销。</translation>
  </message>
  <message>
   <source>Latin</source>
   <translation>拉丁</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <translation>不写入</translation>
  </message>
  <message>
   <source>Letters of older captions</source>
   <translation>旧图片说明的字符编码</translation>
  </message>
  <message>
   <source>Licensors</source>
   <translation>授权方</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Linked rights expressions</source>
   <translation>链接的权利说明</translation>
  </message>
  <message>
   <source>List of problems…</source>
   <translation>问题列表…</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Location created</source>
   <translation>拍摄位置</translation>
  </message>
  <message>
   <source>Locations</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Locations shown</source>
   <translation>画面中的位置</translation>
  </message>
  <message>
   <source>Look for what repeats</source>
   <translation>查找重复内容</translation>
  </message>
  <message>
   <source>Look-alike letters</source>
   <translation>形似字母</translation>
  </message>
  <message>
   <source>Looking for pictures…</source>
   <translation>正在查找图片…</translation>
  </message>
  <message>
   <source>Looking for what repeats…</source>
   <translation>正在查找重复内容…</translation>
  </message>
  <message>
   <source>Looking through the photos…</source>
   <translation>正在查看图片…</translation>
  </message>
  <message>
   <source>Made by AI</source>
   <translation>人工智能生成</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>制作来源</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>制作工具</translation>
  </message>
  <message>
   <source>Make pictures and pages for publication</source>
   <translation>生成供发表的图片和页面</translation>
  </message>
  <message>
   <source>Mandatory fields</source>
   <translation>必填字段</translation>
  </message>
  <message>
   <source>Mark around codes</source>
   <translation>代码两侧的符号</translation>
  </message>
  <message>
   <source>Mark for use; once more takes the mark away</source>
   <translation>标记为选用；再按一次取消</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>区分大小写</translation>
  </message>
  <message>
   <source>Maximum available height</source>
   <translation>可提供的最大高度</translation>
  </message>
  <message>
   <source>Maximum available width</source>
   <translation>可提供的最大宽度</translation>
  </message>
  <message>
   <source>Mend this; Undo takes it back</source>
   <translation>修正此处；可撤销</translation>
  </message>
  <message>
   <source>Mend {photos}, in one step that can be undone</source>
   <translation>修正 {photos}，一步完成，可撤销</translation>
  </message>
  <message>
   <source>Mended: {photos}; Undo takes it back.</source>
   <translation>已修正：{photos}；可撤销。</translation>
  </message>
  <message>
   <source>Metadata pasted: {photos}</source>
   <translation>已粘贴元数据：{photos}</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>用我的</translation>
  </message>
  <message>
   <source>Minor model age disclosure</source>
   <translation>未成年模特年龄声明</translation>
  </message>
  <message>
   <source>Missing credit</source>
   <translation>缺少供图</translation>
  </message>
  <message>
   <source>Model ages</source>
   <translation>模特年龄</translation>
  </message>
  <message>
   <source>Model release ids</source>
   <translation>肖像权授权书编号</translation>
  </message>
  <message>
   <source>Model release status</source>
   <translation>肖像权授权状态</translation>
  </message>
  <message>
   <source>Models and releases</source>
   <translation>模特与授权</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>星期一</translation>
  </message>
  <message>
   <source>More fields of {name}</source>
   <translation>{name} 的更多字段</translation>
  </message>
  <message>
   <source>More fields…</source>
   <translation>更多字段…</translation>
  </message>
  <message>
   <source>More photos of this group</source>
   <translation>本组更多图片</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>Move file to trash…</source>
   <translation>把文件移到回收站…</translation>
  </message>
  <message>
   <source>Move to trash</source>
   <translation>移到回收站</translation>
  </message>
  <message>
   <source>Move {files} to the trash?</source>
   <translation>把 {files}移到回收站？</translation>
  </message>
  <message>
   <source>N and P: the next group and the one before</source>
   <translation>N 和 P：下一组和上一组</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of new sidecars</source>
   <translation>新附属文件的名称</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>模板名称</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Names that vary</source>
   <translation>写法不一的名称</translation>
  </message>
  <message>
   <source>Nearly the same caption</source>
   <translation>几乎相同的图片说明</translation>
  </message>
  <message>
   <source>Never say again that these two are alike (Shift+F8); Undo takes it back</source>
   <translation>不再提示这两张相似 (Shift+F8)；可撤销</translation>
  </message>
  <message>
   <source>New key</source>
   <translation>新快捷键</translation>
  </message>
  <message>
   <source>New photos</source>
   <translation>新图片</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>最新的在前</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>下一个窗格</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>下一个问题</translation>
  </message>
  <message>
   <source>Next without a caption</source>
   <translation>下一张无说明的图片</translation>
  </message>
  <message>
   <source>Next, previous photo</source>
   <translation>下一张、上一张</translation>
  </message>
  <message>
   <source>Next: {key}</source>
   <translation>下一张：{key}</translation>
  </message>
  <message>
   <source>No caption</source>
   <translation>无图片说明</translation>
  </message>
  <message>
   <source>No caption is like this one.</source>
   <translation>没有与此相似的图片说明。</translation>
  </message>
  <message>
   <source>No caption was found on this page.</source>
   <translation>此页未找到图片说明。</translation>
  </message>
  <message>
   <source>No caption was saved on another photo yet.</source>
   <translation>尚未在其他图片上保存过图片说明。</translation>
  </message>
  <message>
   <source>No caption.</source>
   <translation>无图片说明。</translation>
  </message>
  <message>
   <source>No change</source>
   <translation>不更改</translation>
  </message>
  <message>
   <source>No city</source>
   <translation>无城市</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>没有冲突</translation>
  </message>
  <message>
   <source>No credit</source>
   <translation>无供图</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>No field was changed.</source>
   <translation>没有字段被更改。</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>不分组</translation>
  </message>
  <message>
   <source>No photo is current.</source>
   <translation>没有当前图片。</translation>
  </message>
  <message>
   <source>No picture there.</source>
   <translation>那里没有图片。</translation>
  </message>
  <message>
   <source>No problem was found here.</source>
   <translation>此处未发现问题。</translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>没有问题</translation>
  </message>
  <message>
   <source>No problems: the checks found nothing to say.</source>
   <translation>没有问题：检查未发现异常。</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>无星级</translation>
  </message>
  <message>
   <source>No unknown word in this caption.</source>
   <translation>此图片说明中没有未知词。</translation>
  </message>
  <message>
   <source>Nobody meant it to be read.</source>
   <translation>它本不是写给人看的。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Not a duplicate</source>
   <translation>不是重复</translation>
  </message>
  <message>
   <source>Not applied yet to {photos}: {fields}</source>
   <translation>尚未应用到 {photos}：{fields}</translation>
  </message>
  <message>
   <source>Not finished the last time: {work}.</source>
   <translation>上次未完成：{work}。</translation>
  </message>
  <message>
   <source>Not written</source>
   <translation>未写入</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>Nothing has been done in this session yet.</source>
   <translation>本次会话尚无操作。</translation>
  </message>
  <message>
   <source>Nothing in {place} matches {words}</source>
   <translation>{place}中没有匹配 {words} 的内容</translation>
  </message>
  <message>
   <source>Nothing left to write</source>
   <translation>没有待写入的内容</translation>
  </message>
  <message>
   <source>Nothing left to write.</source>
   <translation>没有待写入的内容。</translation>
  </message>
  <message>
   <source>Nothing of that severity</source>
   <translation>没有该级别的问题</translation>
  </message>
  <message>
   <source>Nothing repeats</source>
   <translation>没有重复</translation>
  </message>
  <message>
   <source>Nothing repeats: every caption and every picture is there once.</source>
   <translation>没有重复：每条说明、每张图片都只有一份。</translation>
  </message>
  <message>
   <source>Nothing was added today</source>
   <translation>今天没有新增</translation>
  </message>
  <message>
   <source>Nothing was undone: something else was done since this import.</source>
   <translation>未撤销：这次导入之后又有其他操作。</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Of menus, fields, dates and numbers, from the next start on. Some messages about files stay English.</source>
   <translation>菜单、字段、日期和数字的语言，下次启动时生效。部分关于文件的消息为英文。</translation>
  </message>
  <message>
   <source>Old news systems read nothing else; where a picture has it, it is always kept in step.</source>
   <translation>老的新闻系统只读它；图片已有 IIM 时始终同步更新。</translation>
  </message>
  <message>
   <source>Once more takes the label away</source>
   <translation>再按一次取消标签</translation>
  </message>
  <message>
   <source>One line a photo, sorted by a click on a column</source>
   <translation>每张照片一行，点击列名即可排序</translation>
  </message>
  <message>
   <source>One of the two is misspelt, and a search finds half of the set.</source>
   <translation>两者之一拼写有误，搜索只能找到一半。</translation>
  </message>
  <message>
   <source>One of the two is wrong, whichever is published.</source>
   <translation>无论发表哪一条，两者必有一错。</translation>
  </message>
  <message>
   <source>One of the two names somebody whose picture it is not.</source>
   <translation>两者之一写了并非该图作者的名字。</translation>
  </message>
  <message>
   <source>One picture, captions disagree</source>
   <translation>同一图片，说明不一</translation>
  </message>
  <message>
   <source>One that is there already is used, whatever its name.</source>
   <translation>已有附属文件时直接使用，不论名称如何。</translation>
  </message>
  <message>
   <source>Only in pictures that have it already</source>
   <translation>只写入已有 IIM 的图片</translation>
  </message>
  <message>
   <source>Only where I ask for one</source>
   <translation>仅在我要求时</translation>
  </message>
  <message>
   <source>Open in editor  E</source>
   <translation>在编辑区打开  E</translation>
  </message>
  <message>
   <source>Open new photos</source>
   <translation>打开新图片</translation>
  </message>
  <message>
   <source>Open page</source>
   <translation>打开页面</translation>
  </message>
  <message>
   <source>Open page…</source>
   <translation>打开页面…</translation>
  </message>
  <message>
   <source>Organisations shown</source>
   <translation>画面中的机构</translation>
  </message>
  <message>
   <source>Origin, AI and registries</source>
   <translation>出处、AI 与登记</translation>
  </message>
  <message>
   <source>Other constraints</source>
   <translation>其他限制</translation>
  </message>
  <message>
   <source>Other languages</source>
   <translation>其他语言</translation>
  </message>
  <message>
   <source>Other letters in each</source>
   <translation>每条改变大小写</translation>
  </message>
  <message>
   <source>Other page</source>
   <translation>其他页面</translation>
  </message>
  <message>
   <source>Pair the other {n} in order</source>
   <translation>其余 {n} 条按顺序配对</translation>
  </message>
  <message>
   <source>Paste metadata</source>
   <translation>粘贴元数据</translation>
  </message>
  <message>
   <source>Paste metadata at once</source>
   <translation>直接粘贴元数据</translation>
  </message>
  <message>
   <source>Paste metadata…</source>
   <translation>粘贴元数据…</translation>
  </message>
  <message>
   <source>Paste onto {photos}</source>
   <translation>粘贴到{photos}</translation>
  </message>
  <message>
   <source>Paste the page here, its text or its HTML, or open it from a file.</source>
   <translation>把页面的文字或 HTML 粘贴到这里，或从文件打开。</translation>
  </message>
  <message>
   <source>Pattern</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>Persons shown</source>
   <translation>画面人物</translation>
  </message>
  <message>
   <source>Persons shown (details)</source>
   <translation>画面人物（详细）</translation>
  </message>
  <message>
   <source>Persons, organisations and objects shown</source>
   <translation>画面中的人物、机构与物品</translation>
  </message>
  <message>
   <source>PgDn, PgUp</source>
   <translation>PgDn、PgUp</translation>
  </message>
  <message>
   <source>PgUp, PgDn</source>
   <translation>PgUp、PgDn</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Photos of the catalogue lie in this folder: the new files would lie among them.</source>
   <translation>该文件夹里有图库中的图片，新文件会和它们混在一起。</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>选用</translation>
  </message>
  <message>
   <source>Pick {name}</source>
   <translation>选用 {name}</translation>
  </message>
  <message>
   <source>Pick {place}</source>
   <translation>选用 {place}</translation>
  </message>
  <message>
   <source>Picked</source>
   <translation>已选用</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Picture of {name}</source>
   <translation>{name} 的图片</translation>
  </message>
  <message>
   <source>Pictures with Content Credentials can be signed again after writing: a PEM file of your desk's certificate and those above it.</source>
   <translation>带内容凭证的图片写入后可重新签名：编辑部证书及其上级证书的 PEM 文件。</translation>
  </message>
  <message>
   <source>Pixel for pixel</source>
   <translation>逐像素</translation>
  </message>
  <message>
   <source>Placeholders</source>
   <translation>占位文字</translation>
  </message>
  <message>
   <source>Positions</source>
   <translation>人物位置</translation>
  </message>
  <message>
   <source>Prepend</source>
   <translation>前加</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Press the new key</source>
   <translation>请按下新的快捷键</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Preview {count}</source>
   <translation>预览 {count} 张</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>上一个窗格</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>上一个问题</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Products shown</source>
   <translation>画面中的产品</translation>
  </message>
  <message>
   <source>Property release ids</source>
   <translation>财产授权书编号</translation>
  </message>
  <message>
   <source>Property release status</source>
   <translation>财产授权状态</translation>
  </message>
  <message>
   <source>Province or state</source>
   <translation>省/州</translation>
  </message>
  <message>
   <source>Punctuation</source>
   <translation>标点</translation>
  </message>
  <message>
   <source>Purple</source>
   <translation>紫色</translation>
  </message>
  <message>
   <source>Purple label</source>
   <translation>紫色标签</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Put back what was typed in {field}</source>
   <translation>恢复在“{field}”中输入的内容</translation>
  </message>
  <message>
   <source>Put before each</source>
   <translation>加在每条之前</translation>
  </message>
  <message>
   <source>Put behind each</source>
   <translation>接在每条之后</translation>
  </message>
  <message>
   <source>Put the caption saved last on another photo where this one has none</source>
   <translation>此图无说明时，用上一张保存的图片说明</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>评级</translation>
  </message>
  <message>
   <source>Re-read</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Re-read files</source>
   <translation>重新读取文件</translation>
  </message>
  <message>
   <source>Re-read: nothing had changed</source>
   <translation>已重新读取：没有变化</translation>
  </message>
  <message>
   <source>Re-read: {photos} had changed</source>
   <translation>已重新读取：{photos}有变化</translation>
  </message>
  <message>
   <source>Read-only, and a sidecar has no place either: {reason}</source>
   <translation>只读，也无处写附属文件：{reason}</translation>
  </message>
  <message>
   <source>Read-only, but Write can put it into a sidecar (.xmp) beside it: {reason}</source>
   <translation>只读，但可写入旁边的附属文件 (.xmp)：{reason}</translation>
  </message>
  <message>
   <source>Read-only, written into a sidecar (.xmp) beside it: {reason}</source>
   <translation>只读，写入旁边的附属文件 (.xmp)：{reason}</translation>
  </message>
  <message>
   <source>Readers of one language are told other facts than readers of the other.</source>
   <translation>两种语言的读者看到的事实不同。</translation>
  </message>
  <message>
   <source>Readers should hear one voice.</source>
   <translation>行文应当统一。</translation>
  </message>
  <message>
   <source>Reading what they share…</source>
   <translation>正在读取共同内容…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>正在读取 {name}…</translation>
  </message>
  <message>
   <source>Recognise automatically</source>
   <translation>自动识别</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>红色</translation>
  </message>
  <message>
   <source>Red label</source>
   <translation>红色标签</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Registry entries</source>
   <translation>登记条目</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>正则表达式</translation>
  </message>
  <message>
   <source>Release date</source>
   <translation>解禁日期</translation>
  </message>
  <message>
   <source>Remember that this caption and the one it is like belong to different pictures</source>
   <translation>记住：这条说明与相似的那条属于不同图片</translation>
  </message>
  <message>
   <source>Remembered: these two are no duplicates; Undo takes it back.</source>
   <translation>已记住：这两张不是重复；可撤销。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove from catalogue</source>
   <translation>从图库移除</translation>
  </message>
  <message>
   <source>Remove from each</source>
   <translation>从每一张移除</translation>
  </message>
  <message>
   <source>Remove {text}</source>
   <translation>移除 {text}</translation>
  </message>
  <message>
   <source>Repeat last caption</source>
   <translation>重复上一条说明</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>替换为</translation>
  </message>
  <message>
   <source>Replace in {count}</source>
   <translation>替换 {count} 张</translation>
  </message>
  <message>
   <source>Replaced in {photos}</source>
   <translation>已在{photos}中替换</translation>
  </message>
  <message>
   <source>Replacement in {field}</source>
   <translation>“{field}”的替换文字</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>重置所有快捷键</translation>
  </message>
  <message>
   <source>Reset this key</source>
   <translation>重置此快捷键</translation>
  </message>
  <message>
   <source>Resolve conflict</source>
   <translation>解决冲突</translation>
  </message>
  <message>
   <source>Resolve conflict…</source>
   <translation>解决冲突…</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore to here</source>
   <translation>恢复到此处</translation>
  </message>
  <message>
   <source>Restrictions</source>
   <translation>使用限制</translation>
  </message>
  <message>
   <source>Rights and instructions</source>
   <translation>权利与指示</translation>
  </message>
  <message>
   <source>Same caption</source>
   <translation>相同的图片说明</translation>
  </message>
  <message>
   <source>Same caption, other picture</source>
   <translation>说明相同，图片不同</translation>
  </message>
  <message>
   <source>Same picture</source>
   <translation>同一张图片</translation>
  </message>
  <message>
   <source>Sample photos</source>
   <translation>示例图片</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>星期六</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Save report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <source>Save, next photo</source>
   <translation>保存，下一张</translation>
  </message>
  <message>
   <source>Save, previous photo</source>
   <translation>保存，上一张</translation>
  </message>
  <message>
   <source>Saved in the catalogue, not yet in the file. The file says: {value}</source>
   <translation>已存入图库，尚未写入文件。文件中为：{value}</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>已保存。</translation>
  </message>
  <message>
   <source>Scene codes</source>
   <translation>场景代码</translation>
  </message>
  <message>
   <source>Search all photos</source>
   <translation>搜索全部图片</translation>
  </message>
  <message>
   <source>Search photos</source>
   <translation>搜索图片</translation>
  </message>
  <message>
   <source>Search photos, or &gt; for a command</source>
   <translation>搜索图片，或输入 &gt; 执行命令</translation>
  </message>
  <message>
   <source>See both pictures side by side, and what their captions say otherwise</source>
   <translation>并排查看两张图片及其说明的不同之处</translation>
  </message>
  <message>
   <source>Select a photo to caption it.</source>
   <translation>选择一张图片以编写说明。</translation>
  </message>
  <message>
   <source>Select a range</source>
   <translation>选择范围</translation>
  </message>
  <message>
   <source>Select all photos</source>
   <translation>选择全部图片</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>全部不选</translation>
  </message>
  <message>
   <source>Select one photo to repeat a caption.</source>
   <translation>请选择一张图片以重复说明。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Settle conflicts…</source>
   <translation>处理冲突…</translation>
  </message>
  <message>
   <source>Settle copies</source>
   <translation>统一副本</translation>
  </message>
  <message>
   <source>Several photos</source>
   <translation>多张图片</translation>
  </message>
  <message>
   <source>Shift + move</source>
   <translation>Shift + 移动</translation>
  </message>
  <message>
   <source>Short: headline, credit, date, place and keywords</source>
   <translation>简短：标题、供图、日期、地点和关键词</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>Show in contact sheet</source>
   <translation>在缩略图面板中显示</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show only: {query}</source>
   <translation>只显示：{query}</translation>
  </message>
  <message>
   <source>Show these fields</source>
   <translation>展开这些字段</translation>
  </message>
  <message>
   <source>Show what would change in the files, then write it</source>
   <translation>先显示文件中将发生的变化，再写入</translation>
  </message>
  <message>
   <source>Show…</source>
   <translation>显示…</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排显示</translation>
  </message>
  <message>
   <source>Side by side…</source>
   <translation>并排显示…</translation>
  </message>
  <message>
   <source>Sidecars</source>
   <translation>附属文件</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>签名者</translation>
  </message>
  <message>
   <source>Signed on</source>
   <translation>签名日期</translation>
  </message>
  <message>
   <source>Signed with Content Credentials, which any change to the file would break.</source>
   <translation>带有内容凭证签名，任何改动都会使其失效。</translation>
  </message>
  <message>
   <source>Signed with Content Credentials.</source>
   <translation>带有内容凭证签名。</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>图片大小</translation>
  </message>
  <message>
   <source>Smaller pictures</source>
   <translation>缩小图片</translation>
  </message>
  <message>
   <source>Some older files do not say how their letters are stored. Change this only where captions look garbled.</source>
   <translation>有些旧文件没有注明字符编码。仅在图片说明出现乱码时更改。</translation>
  </message>
  <message>
   <source>Something went wrong in Captioner ({fault}). Your photos and captions are safe.</source>
   <translation>Captioner 出错（{fault}）。您的图片和说明安然无恙。</translation>
  </message>
  <message>
   <source>Something went wrong in Captioner the last time.</source>
   <translation>Captioner 上次运行出错。</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>排序</translation>
  </message>
  <message>
   <source>Sort and group</source>
   <translation>排序与分组</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>来源列表</translation>
  </message>
  <message>
   <source>Space or drag: choose a caption's photo · Del: no photo · Enter: apply</source>
   <translation>空格或拖动：为说明选图 · Del：不配图 · Enter：应用</translation>
  </message>
  <message>
   <source>Space or dragging: choose its photo. Del: no photo.</source>
   <translation>空格或拖动：为它选图。Del：不配图。</translation>
  </message>
  <message>
   <source>Spelling of captions</source>
   <translation>图片说明拼写</translation>
  </message>
  <message>
   <source>Spelling suggestions</source>
   <translation>拼写建议</translation>
  </message>
  <message>
   <source>Stands in the history of photos beside what you did. Empty: the name you log in with.</source>
   <translation>在图片历史记录中标在您的操作旁。留空：使用登录名。</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <source>Stop; what is finished stays</source>
   <translation>停止；已完成的保留</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>稿件</translation>
  </message>
  <message>
   <source>Subject codes</source>
   <translation>主题代码</translation>
  </message>
  <message>
   <source>Sublocation</source>
   <translation>具体地点</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>建议</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>星期日</translation>
  </message>
  <message>
   <source>Supplemental categories</source>
   <translation>补充类别</translation>
  </message>
  <message>
   <source>Supplier's image id</source>
   <translation>供应方图片编号</translation>
  </message>
  <message>
   <source>Systems that read IIM only will show the value cut off.</source>
   <translation>只读 IIM 的系统会显示截断的内容。</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Take captions from a story…</source>
   <translation>从稿件取图片说明…</translation>
  </message>
  <message>
   <source>Take in what other programs changed</source>
   <translation>读入其他程序所做的改动</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>改归此操作</translation>
  </message>
  <message>
   <source>Take what the file says now; can be undone</source>
   <translation>采用文件现有的内容；可撤销</translation>
  </message>
  <message>
   <source>Template for new photos</source>
   <translation>新图片的模板</translation>
  </message>
  <message>
   <source>Template {title}</source>
   <translation>模板“{title}”</translation>
  </message>
  <message>
   <source>Template {title} given: {photos}</source>
   <translation>已应用模板“{title}”：{photos}</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Templates…</source>
   <translation>模板…</translation>
  </message>
  <message>
   <source>Terms about the image</source>
   <translation>图片主题词</translation>
  </message>
  <message>
   <source>Text fields need this key.</source>
   <translation>文本字段要用此键。</translation>
  </message>
  <message>
   <source>Texts may hold variables such as {city} or {year}, and codes; they are written out for each photo.</source>
   <translation>文字中可用 {city}、{year} 等变量和代码；会按每张图片展开。</translation>
  </message>
  <message>
   <source>Thai (Windows 874)</source>
   <translation>泰文 (Windows 874)</translation>
  </message>
  <message>
   <source>That is no key Captioner knows.</source>
   <translation>Captioner 不认识此键。</translation>
  </message>
  <message>
   <source>That search can't be understood</source>
   <translation>无法理解该搜索</translation>
  </message>
  <message>
   <source>That was the last photo.</source>
   <translation>已是最后一张。</translation>
  </message>
  <message>
   <source>The IPTC asks for the Digital Source Type of such a picture (Photo Metadata Standard 2025.1), and readers for a word.</source>
   <translation>IPTC 要求为这类图片注明数字来源类型（图片元数据标准 2025.1），读者也需要一句说明。</translation>
  </message>
  <message>
   <source>The catalogue can't be opened.</source>
   <translation>无法打开图库。</translation>
  </message>
  <message>
   <source>The catalogue is busy; what you typed is kept and will be saved.</source>
   <translation>图库正忙；您输入的内容已保留，稍后会保存。</translation>
  </message>
  <message>
   <source>The credit line names the photographer; a name in the sentence reads as a person in the picture.</source>
   <translation>摄影师应写在供图行；写在句中会被当成画面人物。</translation>
  </message>
  <message>
   <source>The dictionary, such as en_GB or fr_FR, by which words in Latin letters are checked. Empty: none.</source>
   <translation>用于检查拉丁字母词语的词典，如 en_GB 或 fr_FR。留空：不检查。</translation>
  </message>
  <message>
   <source>The fields are searched, the caption is read: one of them sends people to the wrong place.</source>
   <translation>字段供检索，说明供阅读：两者之一把人带错了地方。</translation>
  </message>
  <message>
   <source>The file stays where it is</source>
   <translation>文件留在原处</translation>
  </message>
  <message>
   <source>The first {shown} are shown.</source>
   <translation>显示前 {shown} 项。</translation>
  </message>
  <message>
   <source>The other way round</source>
   <translation>倒序</translation>
  </message>
  <message>
   <source>The photo is as it was then already.</source>
   <translation>图片已是当时的状态。</translation>
  </message>
  <message>
   <source>The photos leave the catalogue too. Undo brings back what the catalogue knew of them; the files come back from the trash.</source>
   <translation>图片也会从图库移除。撤销可恢复图库中的记录；文件需从回收站取回。</translation>
  </message>
  <message>
   <source>The report is saved as {name}.</source>
   <translation>报告已保存为 {name}。</translation>
  </message>
  <message>
   <source>The same for all</source>
   <translation>全部相同</translation>
  </message>
  <message>
   <source>The search was stopped; what was found until then is listed.</source>
   <translation>查找已停止；列出到此为止找到的内容。</translation>
  </message>
  <message>
   <source>The story's page</source>
   <translation>稿件页面</translation>
  </message>
  <message>
   <source>The template given last, to the photos selected</source>
   <translation>把上次的模板应用到所选图片</translation>
  </message>
  <message>
   <source>The trash did not take {names}.</source>
   <translation>回收站未能收下 {names}。</translation>
  </message>
  <message>
   <source>The word looks right but can't be searched for, and no system recognises the name.</source>
   <translation>这个词看似正确，却搜不到，也没有系统能识别这个名称。</translation>
  </message>
  <message>
   <source>There is no conflict: desk and file can be merged.</source>
   <translation>没有冲突：编辑部与文件的内容可以合并。</translation>
  </message>
  <message>
   <source>These are too many to be judged at once: open them in the editor.</source>
   <translation>数量太多，无法一次判断：请在编辑区打开。</translation>
  </message>
  <message>
   <source>These captions state nothing that is not accepted already</source>
   <translation>这些图片说明没有尚未采纳的内容</translation>
  </message>
  <message>
   <source>These lines are on this machine only. They help to mend the fault; look through them before you send them to anybody.</source>
   <translation>这些内容只保存在本机，有助于修复故障；发送给他人之前请先查看。</translation>
  </message>
  <message>
   <source>These photos are no longer in the catalogue</source>
   <translation>这些图片已不在图库中</translation>
  </message>
  <message>
   <source>They are no duplicates of each other; this is remembered</source>
   <translation>它们互不重复；已记住</translation>
  </message>
  <message>
   <source>This folder is empty</source>
   <translation>此文件夹为空</translation>
  </message>
  <message>
   <source>This is the first photo.</source>
   <translation>这是第一张。</translation>
  </message>
  <message>
   <source>This key moves between photos and fields.</source>
   <translation>此键用于在图片和字段间移动。</translation>
  </message>
  <message>
   <source>This photo has a caption; nothing was put over it.</source>
   <translation>此图已有说明，未覆盖。</translation>
  </message>
  <message>
   <source>This photo is in no conflict.</source>
   <translation>此图没有冲突。</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>星期四</translation>
  </message>
  <message>
   <source>Tick all</source>
   <translation>全部勾选</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>全部不勾选</translation>
  </message>
  <message>
   <source>Tick the fields that the template is to give.</source>
   <translation>勾选模板要填写的字段。</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>题名</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>待写入</translation>
  </message>
  <message>
   <source>Too long for IIM, which will be cut; XMP keeps it whole.</source>
   <translation>超出 IIM 长度，IIM 中会被截断；XMP 中完整保留。</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>星期二</translation>
  </message>
  <message>
   <source>Turkish (Windows 1254)</source>
   <translation>土耳其文 (Windows 1254)</translation>
  </message>
  <message>
   <source>Two people can't stand in one place, and a list from left to right has more than one name.</source>
   <translation>两个人不能站在同一位置，从左至右的名单也不止一个名字。</translation>
  </message>
  <message>
   <source>Two to four photos, zoomed together, to pick from</source>
   <translation>两到四张照片同步缩放，便于挑选</translation>
  </message>
  <message>
   <source>Type where all say the same; where they differ, first choose what to do. Nothing changes until you apply.</source>
   <translation>内容相同的字段可直接输入；不同的请先选择处理方式。应用之前不会有任何改动。</translation>
  </message>
  <message>
   <source>Typed the last time and not saved yet: {names}</source>
   <translation>上次输入、尚未保存：{names}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>撤销  Ctrl+Z</translation>
  </message>
  <message>
   <source>Undo import</source>
   <translation>撤销导入</translation>
  </message>
  <message>
   <source>Undo write</source>
   <translation>撤销写入</translation>
  </message>
  <message>
   <source>Undone: {action}</source>
   <translation>已撤销：{action}</translation>
  </message>
  <message>
   <source>Unknown agency</source>
   <translation>未知的图片社</translation>
  </message>
  <message>
   <source>Until something else is done</source>
   <translation>直到进行其他操作</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>紧急程度</translation>
  </message>
  <message>
   <source>Usage terms</source>
   <translation>使用条款</translation>
  </message>
  <message>
   <source>Use against the supplier's rules costs money, and a broken embargo the supplier's trust.</source>
   <translation>违反供稿方规定使用要赔钱，违反禁发期则失去供稿方的信任。</translation>
  </message>
  <message>
   <source>Use caption</source>
   <translation>使用图片说明</translation>
  </message>
  <message>
   <source>Use this caption  {key}</source>
   <translation>使用这条说明  {key}</translation>
  </message>
  <message>
   <source>Use:</source>
   <translation>采用：</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>常用</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>版本 {number}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Web</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>Web pictures with a page of figures (HTML), a table (CSV) and data (JSON)</source>
   <translation>网页图片，附图文页 (HTML)、表格 (CSV) 和数据 (JSON)</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>星期三</translation>
  </message>
  <message>
   <source>Weekday against date</source>
   <translation>星期与日期不符</translation>
  </message>
  <message>
   <source>Western European (Mac)</source>
   <translation>西欧文字 (Mac)</translation>
  </message>
  <message>
   <source>Western European (Windows 1252)</source>
   <translation>西欧文字 (Windows 1252)</translation>
  </message>
  <message>
   <source>What an export begins with.</source>
   <translation>导出时默认采用的预设。</translation>
  </message>
  <message>
   <source>What became of each</source>
   <translation>各项结果</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>有何变化</translation>
  </message>
  <message>
   <source>What could not be read was left out: put it right or have it sent again, and import again.</source>
   <translation>无法读取的未导入：请修复或重新索取后再次导入。</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <source>What else differs</source>
   <translation>其他不同之处</translation>
  </message>
  <message>
   <source>What every import gives to the photos that it adds.</source>
   <translation>每次导入时赋予新图片的内容。</translation>
  </message>
  <message>
   <source>What is finished stays. The rest is offered again at the next start, or can simply be asked for again.</source>
   <translation>已完成的保留。其余的下次启动时会再次提示，也可随时重新执行。</translation>
  </message>
  <message>
   <source>What is ticked takes the place of what the photos say.</source>
   <translation>勾选的内容将替换图片原有内容。</translation>
  </message>
  <message>
   <source>What repeats</source>
   <translation>重复内容</translation>
  </message>
  <message>
   <source>What the caption states</source>
   <translation>图片说明所述内容</translation>
  </message>
  <message>
   <source>What the checks found, check by check, and what they can mend</source>
   <translation>逐项列出检查发现的问题和可自动修正的内容</translation>
  </message>
  <message>
   <source>What this check finds only a person can mend</source>
   <translation>此项检查发现的问题只能人工修正</translation>
  </message>
  <message>
   <source>What to do with signed pictures</source>
   <translation>如何处理已签名的图片</translation>
  </message>
  <message>
   <source>What to do with {field}</source>
   <translation>如何处理“{field}”</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>已做的操作</translation>
  </message>
  <message>
   <source>What went wrong in Captioner</source>
   <translation>Captioner 出了什么问题</translation>
  </message>
  <message>
   <source>Where a file can't be changed, write a sidecar (.xmp) beside it</source>
   <translation>文件无法改动时，在旁边写入附属文件 (.xmp)</translation>
  </message>
  <message>
   <source>Where the new files go</source>
   <translation>新文件的存放位置</translation>
  </message>
  <message>
   <source>Whether fields are written into an XMP file beside the picture. RAW, HEIC, AVIF and Photoshop files are never changed.</source>
   <translation>是否把字段写入图片旁边的 XMP 文件。RAW、HEIC、AVIF 和 Photoshop 文件从不改动。</translation>
  </message>
  <message>
   <source>Which fields stand beside a photo, from the next start on; the others are under “More fields…”.</source>
   <translation>图片旁显示哪些字段，下次启动时生效；其余在“更多字段…”中。</translation>
  </message>
  <message>
   <source>Which of the copies a client sees depends on the client's program.</source>
   <translation>用户看到哪一份，取决于用户所用的程序。</translation>
  </message>
  <message>
   <source>Who changed what in this photo, and when; any earlier state can be had again</source>
   <translation>谁在何时改了此图的什么；可恢复任一先前状态</translation>
  </message>
  <message>
   <source>Who does what, where and when</source>
   <translation>何人、何地、何时、做什么</translation>
  </message>
  <message>
   <source>Who signed this picture, when, what was done to it, and whether it still is what was signed</source>
   <translation>谁在何时签署了此图、做过什么处理、现在是否仍与签署时一致</translation>
  </message>
  <message>
   <source>Whose words shall stand? What only one side changed is kept either way.</source>
   <translation>采用哪一方的文字？只有一方改过的内容都会保留。</translation>
  </message>
  <message>
   <source>Why a finding matters</source>
   <translation>此问题为何重要</translation>
  </message>
  <message>
   <source>Wire and legacy</source>
   <translation>电讯与旧字段</translation>
  </message>
  <message>
   <source>With stars</source>
   <translation>有星级</translation>
  </message>
  <message>
   <source>With the photo whose caption this one is like; else, all that repeats</source>
   <translation>与说明相似的图片比较；没有则列出全部重复内容</translation>
  </message>
  <message>
   <source>Without Ctrl or Alt this key is typed; only actions of the contact sheet can have it.</source>
   <translation>不带 Ctrl 或 Alt 时此键用于输入；只有缩略图面板的操作可用。</translation>
  </message>
  <message>
   <source>Words, “phrases”, credit:CFP, date:2023-03, no:caption, is:unwritten</source>
   <translation>词语、“短语”、credit:CFP、date:2023-03、no:caption、is:unwritten</translation>
  </message>
  <message>
   <source>Work is under way</source>
   <translation>工作正在进行</translation>
  </message>
  <message>
   <source>Write a copy beside it; the picture stays as it was signed</source>
   <translation>在旁边写入副本；原图保持签名时的样子</translation>
  </message>
  <message>
   <source>Write a sidecar (.xmp) beside it; the picture stays as it was signed</source>
   <translation>在旁边写入附属文件 (.xmp)；原图保持签名时的样子</translation>
  </message>
  <message>
   <source>Write again</source>
   <translation>再次写入</translation>
  </message>
  <message>
   <source>Write into it, and sign it again with your certificate</source>
   <translation>写入文件，并用您的证书重新签名</translation>
  </message>
  <message>
   <source>Write into it; its signature will no longer match</source>
   <translation>写入文件；签名将不再匹配</translation>
  </message>
  <message>
   <source>Write now</source>
   <translation>立即写入</translation>
  </message>
  <message>
   <source>Write to file</source>
   <translation>写入文件</translation>
  </message>
  <message>
   <source>Write to files</source>
   <translation>写入文件</translation>
  </message>
  <message>
   <source>Write to files…</source>
   <translation>写入文件…</translation>
  </message>
  <message>
   <source>Write {count} into sidecars</source>
   <translation>把 {count} 张写入附属文件</translation>
  </message>
  <message>
   <source>Write {count} now</source>
   <translation>立即写入 {count} 张</translation>
  </message>
  <message>
   <source>Writing the date of a photo also replaces the one its camera recorded.</source>
   <translation>写入图片日期时，一并替换相机记录的日期。</translation>
  </message>
  <message>
   <source>Written files keep their time</source>
   <translation>写入后保留文件时间</translation>
  </message>
  <message>
   <source>XMP, IIM and Exif differ in {photos}. What you pick counts; Write makes all copies say so.</source>
   <translation>{photos}的 XMP、IIM 和 Exif 不一致。以您的选择为准；写入后各副本一致。</translation>
  </message>
  <message>
   <source>XMP, IIM and Exif in the file disagree: {fields}.</source>
   <translation>文件中的 XMP、IIM 和 Exif 不一致：{fields}。</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>黄色</translation>
  </message>
  <message>
   <source>Yellow label</source>
   <translation>黄色标签</translation>
  </message>
  <message>
   <source>Your initials</source>
   <translation>您的姓名缩写</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>您的姓名</translation>
  </message>
  <message>
   <source>Zoom to pixels</source>
   <translation>放大到实际像素</translation>
  </message>
  <message>
   <source>\d is a digit, \w+ a word, (…) a group that the replacement names \1</source>
   <translation>\d 为数字，\w+ 为单词，(…) 为分组，替换时用 \1 引用</translation>
  </message>
  <message>
   <source>always</source>
   <translation>总是</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>等（另有 {count} 项）</translation>
  </message>
  <message>
   <source>and {count} more selected</source>
   <translation>另外还选中 {count} 张</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>另有 {n} 项</translation>
  </message>
  <message>
   <source>before</source>
   <translation>原为</translation>
  </message>
  <message>
   <source>bring it back, or remove the photo from the catalogue</source>
   <translation>请找回文件，或把图片从图库移除</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>caption</source>
   <translation>图片说明</translation>
  </message>
  <message>
   <source>changed on disk</source>
   <translation>磁盘上已改动</translation>
  </message>
  <message>
   <source>colours adjusted</source>
   <translation>调整颜色</translation>
  </message>
  <message>
   <source>conflict</source>
   <translation>冲突</translation>
  </message>
  <message>
   <source>contact sheet</source>
   <translation>缩略图面板</translation>
  </message>
  <message>
   <source>converted to another format</source>
   <translation>转换格式</translation>
  </message>
  <message>
   <source>created</source>
   <translation>创建</translation>
  </message>
  <message>
   <source>credit</source>
   <translation>供图</translation>
  </message>
  <message>
   <source>cropped</source>
   <translation>裁切</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>direction</source>
   <translation>方位</translation>
  </message>
  <message>
   <source>drawn on</source>
   <translation>绘制</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>encoded anew</source>
   <translation>重新编码</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>file</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>文件缺失</translation>
  </message>
  <message>
   <source>file name</source>
   <translation>文件名</translation>
  </message>
  <message>
   <source>filtered</source>
   <translation>使用滤镜</translation>
  </message>
  <message>
   <source>full size</source>
   <translation>原始尺寸</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>手动</translation>
  </message>
  <message>
   <source>here {one}, there {other}</source>
   <translation>此处为 {one}，彼处为 {other}</translation>
  </message>
  <message>
   <source>in addition</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>in {photos} ({count} different)</source>
   <translation>见于 {photos}（{count} 种）</translation>
  </message>
  <message>
   <source>it is signed; whether it still is what was signed could not be found out.</source>
   <translation>带有签名；无法判断是否仍与签名时一致。</translation>
  </message>
  <message>
   <source>it is what was signed, and its signer is trusted.</source>
   <translation>与签名时一致，签名者可信。</translation>
  </message>
  <message>
   <source>it is what was signed. Who signed it, only the certificate says.</source>
   <translation>与签名时一致。签名者身份仅由证书说明。</translation>
  </message>
  <message>
   <source>it was changed after it was signed, or its signature is no good.</source>
   <translation>签名后被改动过，或签名无效。</translation>
  </message>
  <message>
   <source>its file stays</source>
   <translation>文件保留</translation>
  </message>
  <message>
   <source>left out: {faults}</source>
   <translation>略去：{faults}</translation>
  </message>
  <message>
   <source>long edge {edge} px</source>
   <translation>长边 {edge} 像素</translation>
  </message>
  <message>
   <source>metadata edited</source>
   <translation>编辑元数据</translation>
  </message>
  <message>
   <source>mine</source>
   <translation>我的</translation>
  </message>
  <message>
   <source>name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>not written</source>
   <translation>不写入</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>original file, metadata written</source>
   <translation>原文件，写入元数据</translation>
  </message>
  <message>
   <source>parts of its history removed</source>
   <translation>移除部分历史记录</translation>
  </message>
  <message>
   <source>photo.jpg.xmp, as darktable and digiKam have it</source>
   <translation>photo.jpg.xmp，与 darktable 和 digiKam 一致</translation>
  </message>
  <message>
   <source>photo.xmp, as Adobe's programs have it</source>
   <translation>photo.xmp，与 Adobe 程序一致</translation>
  </message>
  <message>
   <source>picked</source>
   <translation>已选用</translation>
  </message>
  <message>
   <source>place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>published</source>
   <translation>发布</translation>
  </message>
  <message>
   <source>put together from other pictures</source>
   <translation>由其他图片合成</translation>
  </message>
  <message>
   <source>read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <source>repackaged</source>
   <translation>重新封装</translation>
  </message>
  <message>
   <source>resized</source>
   <translation>调整尺寸</translation>
  </message>
  <message>
   <source>restored, not saved yet</source>
   <translation>已恢复，尚未保存</translation>
  </message>
  <message>
   <source>same caption as {name}</source>
   <translation>与 {name} 说明相同</translation>
  </message>
  <message>
   <source>same in all</source>
   <translation>全部相同</translation>
  </message>
  <message>
   <source>saved in catalogue</source>
   <translation>已存入图库</translation>
  </message>
  <message>
   <source>serial numbers</source>
   <translation>序列号</translation>
  </message>
  <message>
   <source>small</source>
   <translation>小写</translation>
  </message>
  <message>
   <source>something not told</source>
   <translation>未说明的操作</translation>
  </message>
  <message>
   <source>something removed</source>
   <translation>移除内容</translation>
  </message>
  <message>
   <source>the catalogue</source>
   <translation>图库</translation>
  </message>
  <message>
   <source>their files stay</source>
   <translation>文件保留</translation>
  </message>
  <message>
   <source>these filters</source>
   <translation>这些筛选条件</translation>
  </message>
  <message>
   <source>turned</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>未更改</translation>
  </message>
  <message>
   <source>unnamed</source>
   <translation>未命名</translation>
  </message>
  <message>
   <source>was {count} values</source>
   <translation>原有 {count} 个不同值</translation>
  </message>
  <message>
   <source>watermarked</source>
   <translation>加水印</translation>
  </message>
  <message>
   <source>where empty</source>
   <translation>为空时</translation>
  </message>
  <message>
   <source>with {pages}</source>
   <translation>附 {pages}</translation>
  </message>
  <message>
   <source>without credit and dateline</source>
   <translation>不含供图和电头</translation>
  </message>
  <message>
   <source>without {fields}</source>
   <translation>不含{fields}</translation>
  </message>
  <message>
   <source>word</source>
   <translation>用词</translation>
  </message>
  <message>
   <source>write failed</source>
   <translation>写入失败</translation>
  </message>
  <message>
   <source>written into a copy</source>
   <translation>写入副本</translation>
  </message>
  <message>
   <source>written into a sidecar</source>
   <translation>写入附属文件</translation>
  </message>
  <message>
   <source>written into the file</source>
   <translation>写入文件</translation>
  </message>
  <message>
   <source>written to file</source>
   <translation>已写入文件</translation>
  </message>
  <message>
   <source>{action} has no key now.</source>
   <translation>“{action}”现在没有快捷键。</translation>
  </message>
  <message>
   <source>{action}: {key}</source>
   <translation>{action}：{key}</translation>
  </message>
  <message>
   <source>{captions}, {paired} with a photo</source>
   <translation>{captions}，其中 {paired} 条已配图</translation>
  </message>
  <message>
   <source>{changed} of {photos} change. It is one step that can be undone.</source>
   <translation>{photos}中有 {changed} 张会改动。一步完成，可撤销。</translation>
  </message>
  <message>
   <source>{copy}
Write makes all copies say so; Undo takes it back.</source>
   <translation>{copy}
写入后各副本一致；可撤销。</translation>
  </message>
  <message>
   <source>{count} can't be written</source>
   <translation>{count} 张无法写入</translation>
  </message>
  <message>
   <source>{count} failed</source>
   <translation>{count} 项失败</translation>
  </message>
  <message>
   <source>{count} in conflict: choose whose words stand</source>
   <translation>{count} 张有冲突：请选择采用哪一方的文字</translation>
  </message>
  <message>
   <source>{count} into a sidecar</source>
   <translation>{count} 张写入附属文件</translation>
  </message>
  <message>
   <source>{count} pictures are signed with Content Credentials, which no longer match once their files are changed.</source>
   <translation>有 {count} 张图片带有内容凭证签名，文件一旦改动，签名即不再匹配。</translation>
  </message>
  <message>
   <source>{count} signed again</source>
   <translation>{count} 张重新签名</translation>
  </message>
  <message>
   <source>{count} signed, into a copy</source>
   <translation>{count} 张已签名，写入副本</translation>
  </message>
  <message>
   <source>{count} signed, into a sidecar</source>
   <translation>{count} 张已签名，写入附属文件</translation>
  </message>
  <message>
   <source>{count} signed, left out</source>
   <translation>{count} 张已签名，不写入</translation>
  </message>
  <message>
   <source>{count} whose signature will no longer match</source>
   <translation>{count} 张的签名将不再匹配</translation>
  </message>
  <message>
   <source>{count} with a warning</source>
   <translation>{count} 项有警告</translation>
  </message>
  <message>
   <source>{fields} and {count} more</source>
   <translation>{fields} 等（另有 {count} 项）</translation>
  </message>
  <message>
   <source>{fields} in {name}</source>
   <translation>{fields}（写入 {name}）</translation>
  </message>
  <message>
   <source>{field} changed: {photos}</source>
   <translation>已更改{field}：{photos}</translation>
  </message>
  <message>
   <source>{field}, in the file</source>
   <translation>{field}（文件中）</translation>
  </message>
  <message>
   <source>{files} made</source>
   <translation>已生成 {files}</translation>
  </message>
  <message>
   <source>{files} will say again what they said before: {fields}. The catalogue keeps your words, unwritten.</source>
   <translation>{files}将恢复原来的内容：{fields}。您的文字保留在图库中，未写入。</translation>
  </message>
  <message>
   <source>{files} will say once more what the catalogue says: {fields}.</source>
   <translation>{files}将再次与图库一致：{fields}。</translation>
  </message>
  <message>
   <source>{findings} in {photos}</source>
   <translation>{photos}，{findings}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>第 {first} 至 {last} 项，共 {count} 项</translation>
  </message>
  <message>
   <source>{groups}, the worst kind first.</source>
   <translation>{groups}，最严重的在前。</translation>
  </message>
  <message>
   <source>{groups}; nearly the same captions are still looked for.</source>
   <translation>{groups}；仍在查找几乎相同的说明。</translation>
  </message>
  <message>
   <source>{key} is the key of “{action}”.</source>
   <translation>{key} 是“{action}”的快捷键。</translation>
  </message>
  <message>
   <source>{label} label</source>
   <translation>{label}标签</translation>
  </message>
  <message>
   <source>{name} is not signed.</source>
   <translation>{name} 没有签名。</translation>
  </message>
  <message>
   <source>{name}, {state}. {caption} {row} of {all}.</source>
   <translation>{name}，{state}。{caption} 第 {row} 张，共 {all} 张。</translation>
  </message>
  <message>
   <source>{name}: it can't be opened ({reason}).</source>
   <translation>{name}：无法打开（{reason}）。</translation>
  </message>
  <message>
   <source>{name}: the report can't be saved ({reason}).</source>
   <translation>{name}：无法保存报告（{reason}）。</translation>
  </message>
  <message>
   <source>{n} added</source>
   <translation>新增 {n}</translation>
  </message>
  <message>
   <source>{n} by {reason}</source>
   <translation>{n} 条依据{reason}</translation>
  </message>
  <message>
   <source>{n} fields only</source>
   <translation>仅 {n} 个字段</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>找到 {n}</translation>
  </message>
  <message>
   <source>{n} in conflict, untouched</source>
   <translation>{n} 张有冲突，未改动</translation>
  </message>
  <message>
   <source>{n} known already</source>
   <translation>{n} 张已在图库</translation>
  </message>
  <message>
   <source>{n} not written</source>
   <translation>{n} 张未写入</translation>
  </message>
  <message>
   <source>{n} said it already</source>
   <translation>{n} 张原已如此</translation>
  </message>
  <message>
   <source>{n} the same picture as another</source>
   <translation>{n} 张与其他图片相同</translation>
  </message>
  <message>
   <source>{n} unreadable</source>
   <translation>{n} 张无法读取</translation>
  </message>
  <message>
   <source>{n} updated</source>
   <translation>更新 {n}</translation>
  </message>
  <message>
   <source>{n} with a flaw</source>
   <translation>{n} 张有瑕疵</translation>
  </message>
  <message>
   <source>{n} without a date</source>
   <translation>{n} 张无日期</translation>
  </message>
  <message>
   <source>{n} written</source>
   <translation>已写入 {n}</translation>
  </message>
  <message>
   <source>{n}× on the page</source>
   <translation>页面上出现 {n} 次</translation>
  </message>
  <message>
   <source>{percent} % like {name}</source>
   <translation>与 {name} 相似 {percent}%</translation>
  </message>
  <message>
   <source>{photos} back in the catalogue</source>
   <translation>{photos}回到图库</translation>
  </message>
  <message>
   <source>{photos} out of the catalogue</source>
   <translation>{photos}移出图库</translation>
  </message>
  <message>
   <source>{photos} removed from the catalogue; {stays}</source>
   <translation>{photos}已从图库移除；{stays}</translation>
  </message>
  <message>
   <source>{reason} (F1)</source>
   <translation>{reason} (F1)</translation>
  </message>
  <message>
   <source>{said} ({by}).</source>
   <translation>{said}（{by}）。</translation>
  </message>
  <message>
   <source>{said} and {photos} more</source>
   <translation>{said}，另有 {photos}</translation>
  </message>
  <message>
   <source>{said}, the same picture</source>
   <translation>{said}，同一张图片</translation>
  </message>
  <message>
   <source>{said}.</source>
   <translation>{said}。</translation>
  </message>
  <message>
   <source>{said}; checking what changed…</source>
   <translation>{said}；正在检查改动…</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} / {total}</translation>
  </message>
  <message>
   <source>{standard} says: {value}</source>
   <translation>{standard} 写作：{value}</translation>
  </message>
  <message>
   <source>{tip}. Unsure: look before you accept it</source>
   <translation>{tip}。不确定：采纳前请核对</translation>
  </message>
  <message>
   <source>{title} was cancelled; what was finished stays.</source>
   <translation>“{title}”已取消；已完成的保留。</translation>
  </message>
  <message>
   <source>{used}/{limit} bytes</source>
   <translation>{used}/{limit} 字节</translation>
  </message>
  <message>
   <source>{value} in {photos}</source>
   <translation>{value}（{photos}）</translation>
  </message>
  <message>
   <source>{value}, unsure</source>
   <translation>{value}（不确定）</translation>
  </message>
  <message>
   <source>© year and credit, where both are known</source>
   <translation>© 年份与供图，两者均已知时</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>… and {count} more: show them in the contact sheet</source>
   <translation>… 另有 {count} 项：在缩略图面板中显示</translation>
  </message>
  <message>
   <source>‹mixed: {count} values›</source>
   <translation>‹多个值：{count} 个›</translation>
  </message>
  <message>
   <source>← caption {n} ({reason})</source>
   <translation>← 说明 {n}（{reason}）</translation>
  </message>
  <message>
   <source>→ {name} ({reason})</source>
   <translation>→ {name}（{reason}）</translation>
  </message>
  <message>
   <source>↶ Typed before this value came: “{text}”</source>
   <translation>↶ 此值到来之前输入的：“{text}”</translation>
  </message>
  <message>
   <source>○ no caption of this page</source>
   <translation>○ 此页没有对应说明</translation>
  </message>
  <message>
   <source>○ no photo</source>
   <translation>○ 不配图</translation>
  </message>
  <message>
   <source>简体中文</source>
   <translation>简体中文</translation>
  </message>
 </context>
 <context>
  <name>counted</name>
  <message numerus="yes">
   <source>{n} captions</source>
   <translation>
    <numerusform>{n} 条图片说明</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} captions state</source>
   <translation>
    <numerusform>{n} 条图片说明所述内容</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} codes</source>
   <translation>
    <numerusform>{n} 个代码</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} fields</source>
   <translation>
    <numerusform>{n} 个字段</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <translation>
    <numerusform>{n} 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <translation>
    <numerusform>{n} 个问题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} groups</source>
   <translation>
    <numerusform>{n} 组</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} photos</source>
   <translation>
    <numerusform>{n} 张图片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pictures</source>
   <translation>
    <numerusform>{n} 张图片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} problems</source>
   <translation>
    <numerusform>{n} 个问题</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} stars</source>
   <translation>
    <numerusform>{n} 星</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>sentences</name>
  <message>
   <source>, and the guess is not certain</source>
   <translation>，这一判断并不确定</translation>
  </message>
  <message>
   <source>; they differ in {1}.</source>
   <translation>；{1}不一致。</translation>
  </message>
  <message>
   <source>A double quote is missing in the search at “{1}”.</source>
   <translation>搜索中“{1}”处缺少一个双引号。</translation>
  </message>
  <message>
   <source>A part of its XMP (an extension) is incomplete and was not read.</source>
   <translation>XMP 的一部分（扩展）不完整，未读取。</translation>
  </message>
  <message>
   <source>A text chunk of its PNG is damaged and was not read.</source>
   <translation>PNG 的一个文本块已损坏，未读取。</translation>
  </message>
  <message>
   <source>Byline {1} is nearly {2}, who took other photos of this folder.</source>
   <translation>署名{1}与{2}只差一点，后者是此文件夹中其他图片的作者。</translation>
  </message>
  <message>
   <source>Byline {1} is nobody's name.</source>
   <translation>署名{1}不是人名。</translation>
  </message>
  <message>
   <source>Captioner can't write into HEIC and AVIF files</source>
   <translation>Captioner 无法写入 HEIC 和 AVIF 文件</translation>
  </message>
  <message>
   <source>Captioner can't write into Photoshop documents</source>
   <translation>Captioner 无法写入 Photoshop 文档</translation>
  </message>
  <message>
   <source>Changed on disk since it was read; both sides' changes are kept.</source>
   <translation>读入后磁盘上又有改动；两边的改动都会保留。</translation>
  </message>
  <message>
   <source>Chinese or Japanese</source>
   <translation>中文或日文</translation>
  </message>
  <message>
   <source>City says</source>
   <translation>城市字段为</translation>
  </message>
  <message>
   <source>Country code is empty: {1} is {2}.</source>
   <translation>国家代码为空：{1}的代码是 {2}。</translation>
  </message>
  <message>
   <source>Country code {1} is no code of ISO 3166-1. {2} is {3}.</source>
   <translation>国家代码{1}不是 ISO 3166-1 代码。{2}的代码是 {3}。</translation>
  </message>
  <message>
   <source>Country code {1} is no code of ISO 3166-1.{2}</source>
   <translation>国家代码{1}不是 ISO 3166-1 代码。{2}</translation>
  </message>
  <message>
   <source>Country code {1} is written {2} in three letters.</source>
   <translation>国家代码{1}的三字母写法是 {2}。</translation>
  </message>
  <message>
   <source>Country code {1} is {2}, but Country says {3}.</source>
   <translation>国家代码{1}是 {2}，但国家字段写的是{3}。</translation>
  </message>
  <message>
   <source>Credit holds {1} twice.</source>
   <translation>供图中{1}写了两遍。</translation>
  </message>
  <message>
   <source>Credit is empty.{1}</source>
   <translation>供图为空。{1}</translation>
  </message>
  <message>
   <source>Credit {1} is misspelt: {2}.</source>
   <translation>供图{1}拼写有误：应为{2}。</translation>
  </message>
  <message>
   <source>Credit {1} is no agency that Captioner knows: look at its spelling.</source>
   <translation>供图{1}不是 Captioner 已知的图片社：请核对拼写。</translation>
  </message>
  <message>
   <source>Date created says {1}, but the camera's clock stood at {2}.</source>
   <translation>拍摄日期为{1}，但相机时钟为{2}。</translation>
  </message>
  <message>
   <source>Date created says {1}, which is still to come.</source>
   <translation>拍摄日期为{1}，这一天还没到。</translation>
  </message>
  <message>
   <source>Edit {1}</source>
   <translation>编辑{1}</translation>
  </message>
  <message>
   <source>Exif blocks</source>
   <translation>Exif 块</translation>
  </message>
  <message>
   <source>Fix {1}</source>
   <translation>修正：{1}</translation>
  </message>
  <message>
   <source>From left to right, only {1} is named.</source>
   <translation>“从左至右”之后只写了{1}一人。</translation>
  </message>
  <message>
   <source>GIF and BMP files have no place for captions</source>
   <translation>GIF 和 BMP 文件没有存放图说的位置</translation>
  </message>
  <message>
   <source>HEIC pictures can't be shown without the optional package pillow-heif; ask for the JPEG.</source>
   <translation>没有可选组件 pillow-heif 就无法显示 HEIC 图片；请索取 JPEG。</translation>
  </message>
  <message>
   <source>IIM was edited last by another program, so XMP was brought in line with it: {1}.</source>
   <translation>IIM 最后由其他程序编辑，XMP 已与其一致：{1}。</translation>
  </message>
  <message>
   <source>IIM {1}:{2} looks encoded twice: “{3}” probably means “{4}”.</source>
   <translation>IIM {1}:{2} 似乎被编码了两次：“{3}”可能是“{4}”。</translation>
  </message>
  <message>
   <source>Import {1}</source>
   <translation>导入 {1}</translation>
  </message>
  <message>
   <source>It is under an embargo of which no day can be read: {1}.</source>
   <translation>有禁发要求，但读不出日期：{1}。</translation>
  </message>
  <message>
   <source>It is under embargo until {1}.</source>
   <translation>{1} 之前禁发。</translation>
  </message>
  <message>
   <source>It was signed again with the desk's certificate; its former Content Credentials are kept as those of its parent.</source>
   <translation>已用编辑部证书重新签名；原内容凭证作为上一版本的凭证保留。</translation>
  </message>
  <message>
   <source>It was written into a sidecar, because {1}.</source>
   <translation>已写入附属文件，因为{1}。</translation>
  </message>
  <message>
   <source>Its Content Credentials (C2PA) are not in the new picture; they hold for the original only.</source>
   <translation>新图片不含内容凭证 (C2PA)；它只对原图有效。</translation>
  </message>
  <message>
   <source>Its Content Credentials no longer match: this edit broke the signature.</source>
   <translation>内容凭证不再匹配：此次修改使签名失效。</translation>
  </message>
  <message>
   <source>Its Exif has a pointer that leads nowhere, so nothing was added to it.</source>
   <translation>Exif 中有无效指针，未添加任何内容。</translation>
  </message>
  <message>
   <source>Its Exif is damaged and was left as it is.</source>
   <translation>Exif 已损坏，保持原样。</translation>
  </message>
  <message>
   <source>Its Exif states a tag twice and was left as it is.</source>
   <translation>Exif 中有重复标签，保持原样。</translation>
  </message>
  <message>
   <source>Its Exif was not read: {1}.</source>
   <translation>未读取 Exif：{1}。</translation>
  </message>
  <message>
   <source>Its IIM does not say its charset, which can't be told for certain, so it was left as it is.</source>
   <translation>IIM 未注明字符编码，又无法确定，故保持原样。</translation>
  </message>
  <message>
   <source>Its IIM is in a charset that Captioner does not know and was left as it is.</source>
   <translation>IIM 使用 Captioner 不认识的字符编码，保持原样。</translation>
  </message>
  <message>
   <source>Its IIM text does not say its charset; it was read as {1}{2}.</source>
   <translation>IIM 文字未注明字符编码；按 {1} 读取{2}。</translation>
  </message>
  <message>
   <source>Its Photoshop resources are larger than any and were not read.</source>
   <translation>其 Photoshop 资源过大，未读取。</translation>
  </message>
  <message>
   <source>Its XMP has a date that can't be understood: “{1}”.</source>
   <translation>XMP 中有无法理解的日期：“{1}”。</translation>
  </message>
  <message>
   <source>Its XMP was not read: {1}.</source>
   <translation>未读取 XMP：{1}。</translation>
  </message>
  <message>
   <source>Its use is restricted: {1}.</source>
   <translation>使用受限：{1}。</translation>
  </message>
  <message>
   <source>Looking for what changed</source>
   <translation>正在查找改动</translation>
  </message>
  <message>
   <source>Looking for what is new</source>
   <translation>正在查找新内容</translation>
  </message>
  <message>
   <source>Nearly the same caption stands under {1}: another picture.</source>
   <translation>{1}的说明几乎相同，却是另一张图片。</translation>
  </message>
  <message>
   <source>No check “{1}” that can mend by itself; these can: {2}.</source>
   <translation>没有能自动修正的检查“{1}”；可用的有：{2}。</translation>
  </message>
  <message>
   <source>No thumbnail: {1}</source>
   <translation>没有缩略图：{1}</translation>
  </message>
  <message>
   <source>Not all of its IIM may have been read: {1}.</source>
   <translation>IIM 可能未全部读取：{1}。</translation>
  </message>
  <message>
   <source>Redo {1}</source>
   <translation>重做{1}</translation>
  </message>
  <message>
   <source>Signing again needs the desk's certificate and its key: name both files in the settings.</source>
   <translation>重新签名需要编辑部的证书和密钥：请在设置中指定两个文件。</translation>
  </message>
  <message>
   <source>Signing again needs the optional package c2pa-python: install captioner[c2pa].</source>
   <translation>重新签名需要可选组件 c2pa-python：请安装 captioner[c2pa]。</translation>
  </message>
  <message>
   <source>Spelling needs the package pyenchant and a dictionary: pip install captioner[spelling].</source>
   <translation>拼写检查需要 pyenchant 软件包和一部词典：pip install captioner[spelling]。</translation>
  </message>
  <message>
   <source>Template {1}</source>
   <translation>模板“{1}”</translation>
  </message>
  <message>
   <source>The alt text has {1} characters: {2} are as many as a listener should hear.</source>
   <translation>替代文本有 {1} 个字符：听者最多宜听 {2} 个。</translation>
  </message>
  <message>
   <source>The alt text holds the credit {1}: a listener needs the picture only.</source>
   <translation>替代文本中有供图{1}：听者只需要画面内容。</translation>
  </message>
  <message>
   <source>The alt text only repeats the caption: describe what can be seen instead.</source>
   <translation>替代文本只是重复图片说明：请改为描述画面。</translation>
  </message>
  <message>
   <source>The boxes of its {1} are damaged, so that not all of its metadata may have been read.</source>
   <translation>其 {1} 结构已损坏，元数据可能未全部读取。</translation>
  </message>
  <message>
   <source>The camera stood {1} km away, but {2} {3}.</source>
   <translation>相机位置在 {1} 公里外，而{2}{3}。</translation>
  </message>
  <message>
   <source>The caption ends with {1} twice.</source>
   <translation>图片说明末尾的{1}写了两遍。</translation>
  </message>
  <message>
   <source>The caption has {1} sentences; the house writes {2}.</source>
   <translation>图片说明有 {1} 句；本社体例为 {2}。</translation>
  </message>
  <message>
   <source>The caption is credited to {1}, but Credit says {2}.</source>
   <translation>图片说明写的供图是{1}，但供图字段为{2}。</translation>
  </message>
  <message>
   <source>The caption names {1} as photographer, but Byline says {2}.</source>
   <translation>图片说明写的摄影师是{1}，但署名字段为{2}。</translation>
  </message>
  <message>
   <source>The caption only repeats the headline: say who does what, where and when.</source>
   <translation>图片说明只是重复标题：请写明何人、何事、何地、何时。</translation>
  </message>
  <message>
   <source>The caption states {1}, but City says {2}.</source>
   <translation>图片说明写的是{1}，但城市字段为{2}。</translation>
  </message>
  <message>
   <source>The caption states {1}, but Date created says {2}.</source>
   <translation>图片说明写的是{1}，但拍摄日期为{2}。</translation>
  </message>
  <message>
   <source>The caption states {1}, but {2} says {3}.</source>
   <translation>图片说明写的是{1}，但“{2}”字段为{3}。</translation>
  </message>
  <message>
   <source>The caption states {1}, which is still to come.</source>
   <translation>图片说明写的是{1}，这一天还没到。</translation>
  </message>
  <message>
   <source>The caption states {1}: accept it.</source>
   <translation>图片说明写明了{1}：请采纳。</translation>
  </message>
  <message>
   <source>The caption's credit {1} is misspelt: {2}.</source>
   <translation>图片说明中的供图{1}拼写有误：应为{2}。</translation>
  </message>
  <message>
   <source>The caption's sentence names its photographer {1}.</source>
   <translation>图片说明的句子里写了摄影师{1}。</translation>
  </message>
  <message>
   <source>The caption's weekday and date do not go together: {1} was a {2}.</source>
   <translation>图片说明中的星期与日期不符：{1} 是{2}。</translation>
  </message>
  <message>
   <source>The code file {1} can't be read ({2}).</source>
   <translation>无法读取代码文件 {1}（{2}）。</translation>
  </message>
  <message>
   <source>The code file {1} is larger than {2} MB; divide it.</source>
   <translation>代码文件 {1} 超过 {2} MB；请拆分。</translation>
  </message>
  <message>
   <source>The desk and another program both changed {1}.</source>
   <translation>编辑部和另一程序都改动了{1}。</translation>
  </message>
  <message>
   <source>The file has other names (hard links), which still hold the old file.</source>
   <translation>该文件还有其他名称（硬链接），仍指向旧文件。</translation>
  </message>
  <message>
   <source>The file says all of it already.</source>
   <translation>文件中已全部写明。</translation>
  </message>
  <message>
   <source>The file says {1} in more ways than one: {2}.</source>
   <translation>文件中的“{1}”有多种写法：{2}。</translation>
  </message>
  <message>
   <source>The folder of {1} can't be made: {2}.</source>
   <translation>无法创建 {1} 的文件夹：{2}。</translation>
  </message>
  <message>
   <source>The folder {1} can't be made ({2}): name another one.</source>
   <translation>无法创建文件夹 {1}（{2}）：请另选一个。</translation>
  </message>
  <message>
   <source>The pattern can't be understood: {1}.</source>
   <translation>无法理解此模式：{1}。</translation>
  </message>
  <message>
   <source>The pattern is longer than {1} characters.</source>
   <translation>模式长于 {1} 个字符。</translation>
  </message>
  <message>
   <source>The pattern repeats too often: use smaller numbers in braces, or * and +.</source>
   <translation>模式重复次数过多：请在花括号中使用较小的数字，或使用 * 和 +。</translation>
  </message>
  <message>
   <source>The pattern takes too long: it can be matched in too many ways, make it simpler.</source>
   <translation>模式耗时过长：匹配方式过多，请简化。</translation>
  </message>
  <message>
   <source>The picture breaks off before its end; only its metadata is whole. Ask for the file again.</source>
   <translation>图片数据不完整，只有元数据完好。请重新索取文件。</translation>
  </message>
  <message>
   <source>The replacement can't be understood: {1}.</source>
   <translation>无法理解替换内容：{1}。</translation>
  </message>
  <message>
   <source>The same caption stands under {1}{2}: another picture.</source>
   <translation>{1}{2}也是同一条说明，却是另一张图片。</translation>
  </message>
  <message>
   <source>The same picture as {1}, whose caption says {2} where this says {3}.</source>
   <translation>与{1}是同一张图片，那张的说明写{2}，这张写{3}。</translation>
  </message>
  <message>
   <source>The search can't be understood at “{1}”; put what belongs together into one pair of double quotes.</source>
   <translation>无法理解搜索中的“{1}”；请把连在一起的词放进一对双引号。</translation>
  </message>
  <message>
   <source>The two languages</source>
   <translation>两种语言</translation>
  </message>
  <message>
   <source>There are two spaces where one belongs.</source>
   <translation>多了一个空格。</translation>
  </message>
  <message>
   <source>There is no alt text for readers who can't see the picture.</source>
   <translation>没有为看不见图片的读者写替代文本。</translation>
  </message>
  <message>
   <source>There is no dictionary of “{1}” on this computer, by which words could be checked.</source>
   <translation>此计算机上没有“{1}”的词典，无法检查拼写。</translation>
  </message>
  <message>
   <source>There is no field “{1}” to look for with no:; {2}.</source>
   <translation>no: 之后没有名为“{1}”的字段；{2}。</translation>
  </message>
  <message>
   <source>There is no search “added:{1}”; there is added:today.</source>
   <translation>没有搜索“added:{1}”；可用 added:today。</translation>
  </message>
  <message>
   <source>There is no search “is:{1}”; there are is:unwritten and is:conflict.</source>
   <translation>没有搜索“is:{1}”；可用 is:unwritten 和 is:conflict。</translation>
  </message>
  <message>
   <source>There is no search “{1}:”; besides {2}, fields are searched: {3}. Put words with a colon into double quotes.</source>
   <translation>没有搜索“{1}:”；除 {2} 外还可按字段搜索：{3}。带冒号的词请放进双引号。</translation>
  </message>
  <message>
   <source>Translations are typed as {"caption": {"fr": "…"}}.</source>
   <translation>译文的输入格式为 {"caption": {"fr": "…"}}。</translation>
  </message>
  <message>
   <source>Two people stand at {1} in one sentence.</source>
   <translation>同一句中有两个人都在{1}。</translation>
  </message>
  <message>
   <source>Undo {1}</source>
   <translation>撤销{1}</translation>
  </message>
  <message>
   <source>Written, but it could not be read again afterwards: {1}.</source>
   <translation>已写入，但之后无法重新读取：{1}。</translation>
  </message>
  <message>
   <source>You have no permission to write into the folder {1}: name another one.</source>
   <translation>您没有写入文件夹 {1} 的权限：请另选一个。</translation>
  </message>
  <message>
   <source>a code has at most {1} characters</source>
   <translation>代码最多 {1} 个字符</translation>
  </message>
  <message>
   <source>a file of this name exists already, and the preset says to refuse it.</source>
   <translation>已有同名文件，而预设要求拒绝覆盖。</translation>
  </message>
  <message>
   <source>a metadata block would pass the 64 KiB that a JPEG segment can hold</source>
   <translation>元数据块将超过 JPEG 段的 64 KiB 上限</translation>
  </message>
  <message>
   <source>a number such as 3 or 2.5</source>
   <translation>3 或 2.5 这样的数字</translation>
  </message>
  <message>
   <source>a part of the date is missing before a finer one</source>
   <translation>日期缺少前面的部分</translation>
  </message>
  <message>
   <source>a property of the sidecar that is not ours would change</source>
   <translation>附属文件中不属于我们的属性会被改动</translation>
  </message>
  <message>
   <source>a text chunk of its PNG is damaged</source>
   <translation>PNG 的一个文本块已损坏</translation>
  </message>
  <message>
   <source>a whole number such as 24</source>
   <translation>24 这样的整数</translation>
  </message>
  <message>
   <source>a {1} “{2}” among {3} letters</source>
   <translation>{3}字母中混入的{1}字母“{2}”</translation>
  </message>
  <message>
   <source>an IFD is cut off</source>
   <translation>一个 IFD 被截断</translation>
  </message>
  <message>
   <source>an IFD lies outside the block</source>
   <translation>一个 IFD 在块之外</translation>
  </message>
  <message>
   <source>an item of it is cut off</source>
   <translation>其中一个条目被截断</translation>
  </message>
  <message>
   <source>an item of it is missing</source>
   <translation>其中缺少一个条目</translation>
  </message>
  <message>
   <source>and under {1} more</source>
   <translation>及另外 {1} 张</translation>
  </message>
  <message>
   <source>another picture lies under this name now; re-read it before you publish it.</source>
   <translation>现在这个名称下是另一张图片；发表前请重新读取。</translation>
  </message>
  <message>
   <source>another program changed the file or its sidecar since it was read</source>
   <translation>读入后，另一程序改动了文件或其附属文件</translation>
  </message>
  <message>
   <source>another program changed {1} since then</source>
   <translation>此后另一程序改动了 {1}</translation>
  </message>
  <message>
   <source>another program changed {1} while it was being written</source>
   <translation>写入过程中，另一程序改动了 {1}</translation>
  </message>
  <message>
   <source>artificial intelligence</source>
   <translation>人工智能</translation>
  </message>
  <message>
   <source>camera RAW files can't be shown yet; ask for the JPEG.</source>
   <translation>暂不能显示相机 RAW 文件；请索取 JPEG。</translation>
  </message>
  <message>
   <source>every name like it is taken; export to another folder.</source>
   <translation>类似的名称都已占用；请导出到其他文件夹。</translation>
  </message>
  <message>
   <source>folder: needs the path of a folder.</source>
   <translation>folder: 之后需要文件夹路径。</translation>
  </message>
  <message>
   <source>it breaks off before its end</source>
   <translation>文件不完整</translation>
  </message>
  <message>
   <source>it breaks off before its picture data</source>
   <translation>文件在图像数据之前中断</translation>
  </message>
  <message>
   <source>it can't be opened ({1})</source>
   <translation>无法打开（{1}）</translation>
  </message>
  <message>
   <source>it can't be read ({1}).</source>
   <translation>无法读取（{1}）。</translation>
  </message>
  <message>
   <source>it can't be signed again, as it holds several pictures whose places would no longer fit</source>
   <translation>无法重新签名：文件含多张图片，其位置将不再对应</translation>
  </message>
  <message>
   <source>it can't be signed again, as its camera points to a preview whose place would no longer fit</source>
   <translation>无法重新签名：相机记录的预览图位置将不再对应</translation>
  </message>
  <message>
   <source>it claims to be {1} × {2} pixels, for which the file is far too small.</source>
   <translation>标称 {1} × {2} 像素，而文件远小于应有大小。</translation>
  </message>
  <message>
   <source>it claims to be {1} × {2} pixels, more than any picture should have.</source>
   <translation>标称 {1} × {2} 像素，超出任何图片应有的大小。</translation>
  </message>
  <message>
   <source>it could not be exported ({1}).</source>
   <translation>无法导出（{1}）。</translation>
  </message>
  <message>
   <source>it could not be exported ({1}: {2}).</source>
   <translation>无法导出（{1}：{2}）。</translation>
  </message>
  <message>
   <source>it could not be read ({1})</source>
   <translation>无法读取（{1}）</translation>
  </message>
  <message>
   <source>it could not be read ({1}: {2})</source>
   <translation>无法读取（{1}：{2}）</translation>
  </message>
  <message>
   <source>it could not be signed again ({1})</source>
   <translation>无法重新签名（{1}）</translation>
  </message>
  <message>
   <source>it ends in an AFCP block, whose pointers any edit would break</source>
   <translation>末尾有 AFCP 块，任何修改都会破坏其指针</translation>
  </message>
  <message>
   <source>it has more Photoshop resources than any picture needs</source>
   <translation>Photoshop 资源多于任何图片所需</translation>
  </message>
  <message>
   <source>it has more chunks than any picture</source>
   <translation>数据块多于任何图片</translation>
  </message>
  <message>
   <source>it has more metadata than any picture</source>
   <translation>其元数据多于任何图片应有的数量</translation>
  </message>
  <message>
   <source>it has more segments than any picture</source>
   <translation>数据段多于任何图片</translation>
  </message>
  <message>
   <source>it has no picture in it</source>
   <translation>其中没有图像</translation>
  </message>
  <message>
   <source>it has several IIM blocks, and programs differ on which one counts</source>
   <translation>有多个 IIM 块，各程序采用的不同</translation>
  </message>
  <message>
   <source>it has two Exif blocks, and programs differ on which one counts</source>
   <translation>有两个 Exif 块，各程序采用的不同</translation>
  </message>
  <message>
   <source>it has two XMP packets, and programs differ on which one counts</source>
   <translation>有两个 XMP 包，各程序采用的不同</translation>
  </message>
  <message>
   <source>it has two metadata blocks of a kind, and programs differ on which one counts</source>
   <translation>有两个同类元数据块，各程序采用的不同</translation>
  </message>
  <message>
   <source>it has two {1}, and programs differ on which one counts</source>
   <translation>有两个{1}，各程序采用的不同</translation>
  </message>
  <message>
   <source>it is a BigTIFF, which Captioner can only read</source>
   <translation>这是 BigTIFF 文件，Captioner 只能读取</translation>
  </message>
  <message>
   <source>it is a PNG that breaks off</source>
   <translation>PNG 不完整</translation>
  </message>
  <message>
   <source>it is a PNG without its header</source>
   <translation>PNG 缺少文件头</translation>
  </message>
  <message>
   <source>it is a RAW file, which Captioner never changes</source>
   <translation>这是 RAW 文件，Captioner 从不改动</translation>
  </message>
  <message>
   <source>it is a TIFF whose directory is broken</source>
   <translation>这是目录已损坏的 TIFF 文件</translation>
  </message>
  <message>
   <source>it is a WebP that breaks off</source>
   <translation>WebP 不完整</translation>
  </message>
  <message>
   <source>it is larger than the {1} MB that can be written safely</source>
   <translation>超过可安全写入的 {1} MB</translation>
  </message>
  <message>
   <source>it is no file but a folder or a device.</source>
   <translation>这不是文件，而是文件夹或设备。</translation>
  </message>
  <message>
   <source>it is no longer there.</source>
   <translation>文件已不在那里。</translation>
  </message>
  <message>
   <source>it is no picture in a format that Captioner knows</source>
   <translation>不是 Captioner 认识的图片格式</translation>
  </message>
  <message>
   <source>it is no picture of a known kind, or its beginning is damaged.</source>
   <translation>不是已知类型的图片，或文件开头已损坏。</translation>
  </message>
  <message>
   <source>it is stored in more pieces than any picture</source>
   <translation>其存储片段多于任何图片应有的数量</translation>
  </message>
  <message>
   <source>it lists more items than any picture has</source>
   <translation>其条目多于任何图片应有的数量</translation>
  </message>
  <message>
   <source>it says that it belongs to {1}</source>
   <translation>它注明属于 {1}</translation>
  </message>
  <message>
   <source>it unpacks to more than any metadata</source>
   <translation>解压后大于任何元数据</translation>
  </message>
  <message>
   <source>its Exif is so full that the new text has no room</source>
   <translation>Exif 已满，放不下新文字</translation>
  </message>
  <message>
   <source>its IIM block is cut off</source>
   <translation>IIM 块被截断</translation>
  </message>
  <message>
   <source>its IIM block is cut off or garbled</source>
   <translation>IIM 块被截断或有乱码</translation>
  </message>
  <message>
   <source>its Photoshop resources are cut off</source>
   <translation>Photoshop 资源被截断</translation>
  </message>
  <message>
   <source>its Photoshop resources can't be told apart</source>
   <translation>无法区分其 Photoshop 资源</translation>
  </message>
  <message>
   <source>its XMP has a document type or entities, which are not read for safety</source>
   <translation>XMP 含文档类型或实体，出于安全不读取</translation>
  </message>
  <message>
   <source>its XMP has no RDF in it</source>
   <translation>XMP 中没有 RDF</translation>
  </message>
  <message>
   <source>its XMP is broken XML</source>
   <translation>XMP 的 XML 已损坏</translation>
  </message>
  <message>
   <source>its XMP is larger than metadata can be</source>
   <translation>XMP 过大</translation>
  </message>
  <message>
   <source>its XMP is so full that the new text has no room</source>
   <translation>XMP 已满，放不下新文字</translation>
  </message>
  <message>
   <source>its directories are broken</source>
   <translation>其目录已损坏</translation>
  </message>
  <message>
   <source>its folder or disk is read-only, so that nothing can be written there</source>
   <translation>所在文件夹或磁盘为只读，无法在那里写入任何内容</translation>
  </message>
  <message>
   <source>its index of several pictures is damaged</source>
   <translation>多图索引已损坏</translation>
  </message>
  <message>
   <source>its pictures lie over one another</source>
   <translation>其中的图片数据相互重叠</translation>
  </message>
  <message>
   <source>its segments are broken</source>
   <translation>数据段已损坏</translation>
  </message>
  <message>
   <source>its {1} lies in extended XMP, which can't be changed without rebuilding it</source>
   <translation>{1}位于扩展 XMP 中，不重建就无法更改</translation>
  </message>
  <message>
   <source>no position</source>
   <translation>没有位置</translation>
  </message>
  <message>
   <source>one sentence</source>
   <translation>一句</translation>
  </message>
  <message>
   <source>several pictures beside it have that name</source>
   <translation>旁边有多张同名图片</translation>
  </message>
  <message>
   <source>signing it again would change another part of the file</source>
   <translation>重新签名会改动文件的其他部分</translation>
  </message>
  <message>
   <source>signing it again would change what it says</source>
   <translation>重新签名会改动其内容</translation>
  </message>
  <message>
   <source>signing it again would move the MakerNote</source>
   <translation>重新签名会移动 MakerNote</translation>
  </message>
  <message>
   <source>the Exif block has no TIFF header</source>
   <translation>Exif 块没有 TIFF 头</translation>
  </message>
  <message>
   <source>the Exif block is cut off</source>
   <translation>Exif 块被截断</translation>
  </message>
  <message>
   <source>the Exif block points outside itself</source>
   <translation>Exif 块指向自身之外</translation>
  </message>
  <message>
   <source>the caption is set in</source>
   <translation>图片说明所写地点为</translation>
  </message>
  <message>
   <source>the certificate's kind of key is none that C2PA allows</source>
   <translation>该证书的密钥类型不被 C2PA 允许</translation>
  </message>
  <message>
   <source>the directories of its Exif run in a loop</source>
   <translation>Exif 目录形成循环</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>文件为空</translation>
  </message>
  <message>
   <source>the file is empty.</source>
   <translation>文件为空。</translation>
  </message>
  <message>
   <source>the file is marked read-only</source>
   <translation>文件标记为只读</translation>
  </message>
  <message>
   <source>the file is not there (any more)</source>
   <translation>文件已不在那里</translation>
  </message>
  <message>
   <source>the folder can't be opened, so the pictures in it are missing here.</source>
   <translation>文件夹无法打开，其中的图片未列入。</translation>
  </message>
  <message>
   <source>the new file did not pass its check: {1}</source>
   <translation>新文件未通过校验：{1}</translation>
  </message>
  <message>
   <source>the new signature does not hold ({1})</source>
   <translation>新签名无效（{1}）</translation>
  </message>
  <message>
   <source>the original, or the folder to export to, is no longer there.</source>
   <translation>原图或导出文件夹已不存在。</translation>
  </message>
  <message>
   <source>the picture breaks off before its end; ask for the file again.</source>
   <translation>图片数据不完整；请重新索取文件。</translation>
  </message>
  <message>
   <source>the picture is too damaged to be shown; ask for the file again.</source>
   <translation>图片损坏严重，无法显示；请重新索取文件。</translation>
  </message>
  <message>
   <source>the picture is too large for the memory of this computer.</source>
   <translation>图片过大，本机内存不足。</translation>
  </message>
  <message>
   <source>the sidecar did not pass its check: {1}</source>
   <translation>附属文件未通过校验：{1}</translation>
  </message>
  <message>
   <source>there is no code before the tab</source>
   <translation>制表符前没有代码</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>没有这样的文件或文件夹</translation>
  </message>
  <message>
   <source>there is no tab with a text behind it</source>
   <translation>没有制表符及其后的文字</translation>
  </message>
  <message>
   <source>this is a folder, not a picture</source>
   <translation>这是文件夹，不是图片</translation>
  </message>
  <message>
   <source>this is no file but a pipe or a device</source>
   <translation>这不是文件，而是管道或设备</translation>
  </message>
  <message>
   <source>what stands around its picture is larger than any picture needs; ask for the file again.</source>
   <translation>图像之外的数据过大；请重新索取文件。</translation>
  </message>
  <message>
   <source>you have no permission to read it</source>
   <translation>您没有读取权限</translation>
  </message>
  <message>
   <source>you have no permission to read it.</source>
   <translation>您没有读取权限。</translation>
  </message>
  <message>
   <source>{1} also stands in other languages, which were left as they were: {2}.</source>
   <translation>{1}还有其他语言的文字，保持原样：{2}。</translation>
  </message>
  <message>
   <source>{1} and its translation ({2})</source>
   <translation>{1}及其译文（{2}）</translation>
  </message>
  <message>
   <source>{1} and {2} can't be used to sign ({3}); see the settings.</source>
   <translation>{1} 和 {2} 不能用于签名（{3}）；请查看设置。</translation>
  </message>
  <message>
   <source>{1} beside it could not be opened ({2})</source>
   <translation>无法打开旁边的 {1}（{2}）</translation>
  </message>
  <message>
   <source>{1} beside it counts for: {2}.</source>
   <translation>以下字段以旁边的 {1} 为准：{2}。</translation>
  </message>
  <message>
   <source>{1} beside it was not read: {2}</source>
   <translation>未读取旁边的 {1}：{2}</translation>
  </message>
  <message>
   <source>{1} can't be changed; give yourself permission to write to it and to its folder.</source>
   <translation>无法更改 {1}；请给自己该文件及其文件夹的写入权限。</translation>
  </message>
  <message>
   <source>{1} can't be copied: {2}.</source>
   <translation>无法复制 {1}：{2}。</translation>
  </message>
  <message>
   <source>{1} can't be opened; look whether its folder exists and may be written to.</source>
   <translation>无法打开 {1}；请检查其文件夹是否存在、是否可写。</translation>
  </message>
  <message>
   <source>{1} can't be read ({2}); see the settings.</source>
   <translation>无法读取 {1}（{2}）；请查看设置。</translation>
  </message>
  <message>
   <source>{1} can't be read or written; look whether its disk is still connected.</source>
   <translation>无法读写 {1}；请检查磁盘是否仍已连接。</translation>
  </message>
  <message>
   <source>{1} can't be saved because the disk is full; make room and try again.</source>
   <translation>磁盘已满，无法保存 {1}；请腾出空间后重试。</translation>
  </message>
  <message>
   <source>{1} could not be written ({2})</source>
   <translation>无法写入 {1}（{2}）</translation>
  </message>
  <message>
   <source>{1} found</source>
   <translation>找到 {1}</translation>
  </message>
  <message>
   <source>{1} give different dates: {2} and {3}.</source>
   <translation>{1}的日期不同：{2} 和 {3}。</translation>
  </message>
  <message>
   <source>{1} give different numbers: {2} and {3}.</source>
   <translation>{1}的数字不同：{2} 和 {3}。</translation>
  </message>
  <message>
   <source>{1} has a control character in it that XMP can't hold</source>
   <translation>{1} 含有 XMP 不能容纳的控制字符</translation>
  </message>
  <message>
   <source>{1} has an impossible offset from UTC</source>
   <translation>{1} 的 UTC 时差不可能</translation>
  </message>
  <message>
   <source>{1} has been closed.</source>
   <translation>{1} 已关闭。</translation>
  </message>
  <message>
   <source>{1} has no part “{2}”; its parts are {3}.</source>
   <translation>{1}没有“{2}”这一部分；其组成为 {3}。</translation>
  </message>
  <message>
   <source>{1} has no partner.</source>
   <translation>{1} 不成对。</translation>
  </message>
  <message>
   <source>{1} holds other things than structures</source>
   <translation>{1} 中有非结构内容</translation>
  </message>
  <message>
   <source>{1} holds other things than translations</source>
   <translation>{1} 中有非译文内容</translation>
  </message>
  <message>
   <source>{1} is a database, but not a Captioner catalogue; name another file.</source>
   <translation>{1} 是数据库，但不是 Captioner 图库；请指定其他文件。</translation>
  </message>
  <message>
   <source>{1} is a folder, not a catalogue; name a file.</source>
   <translation>{1} 是文件夹，不是图库；请指定文件。</translation>
  </message>
  <message>
   <source>{1} is damaged; restore it from a backup, or import the photos into a new catalogue.</source>
   <translation>{1} 已损坏；请从备份恢复，或把图片导入新图库。</translation>
  </message>
  <message>
   <source>{1} is empty.{2}</source>
   <translation>{1}为空。{2}</translation>
  </message>
  <message>
   <source>{1} is garbled, and some of its letters are lost: type it anew.</source>
   <translation>{1}有乱码，部分字符已丢失：请重新输入。</translation>
  </message>
  <message>
   <source>{1} is garbled: {2} was encoded twice.</source>
   <translation>{1}有乱码：{2}被编码了两次。</translation>
  </message>
  <message>
   <source>{1} is in use by another program; try again when it has finished.</source>
   <translation>另一程序正在使用 {1}；请等它结束后重试。</translation>
  </message>
  <message>
   <source>{1} is longer than the {2} bytes that IIM has room for; there it ends “…{3}”.</source>
   <translation>{1}超过 IIM 的 {2} 字节上限；IIM 中止于“…{3}”。</translation>
  </message>
  <message>
   <source>{1} is no date such as 2023, 2023-03, 2023-03-04 or 2023-03-04T14:05:06+08:00</source>
   <translation>{1} 不是 2023、2023-03、2023-03-04 或 2023-03-04T14:05:06+08:00 这样的日期</translation>
  </message>
  <message>
   <source>{1} is no day of the calendar</source>
   <translation>日历中没有 {1} 这一天</translation>
  </message>
  <message>
   <source>{1} is no list of texts</source>
   <translation>{1} 不是文字列表</translation>
  </message>
  <message>
   <source>{1} is no text: nothing can be found and replaced in it.</source>
   <translation>{1}不是文本：无法在其中查找和替换。</translation>
  </message>
  <message>
   <source>{1} is not a Captioner catalogue; name another file.</source>
   <translation>{1} 不是 Captioner 图库；请指定其他文件。</translation>
  </message>
  <message>
   <source>{1} is the camera's own and stays.</source>
   <translation>{1}由相机记录，保持不变。</translation>
  </message>
  <message>
   <source>{1} is the field's own text: set the field itself.</source>
   <translation>{1} 是字段本身的文字：请直接设置该字段。</translation>
  </message>
  <message>
   <source>{1} is written {2} in other photos of this folder.</source>
   <translation>{1}在此文件夹的其他图片中写作{2}。</translation>
  </message>
  <message>
   <source>{1} says that the picture comes from AI: its Digital Source Type must say so too.</source>
   <translation>{1}表明图片由人工智能生成：数字来源类型也须注明。</translation>
  </message>
  <message>
   <source>{1} sentences</source>
   <translation>{1} 句</translation>
  </message>
  <message>
   <source>{1} stays as it was signed; {2} beside it was written.</source>
   <translation>{1} 保持签名时的样子；已写入旁边的 {2}。</translation>
  </message>
  <message>
   <source>{1} still holds the placeholder {2}.</source>
   <translation>{1}中仍有占位文字{2}。</translation>
  </message>
  <message>
   <source>{1} takes a text.</source>
   <translation>{1}需要文字。</translation>
  </message>
  <message>
   <source>{1} takes an object of JSON such as {"{2}": "…"}.</source>
   <translation>{1}需要 {"{2}": "…"} 这样的 JSON 对象。</translation>
  </message>
  <message>
   <source>{1} takes at most {2} bytes, as only IIM holds it.</source>
   <translation>{1}最多 {2} 字节，因为只有 IIM 存放它。</translation>
  </message>
  <message>
   <source>{1} takes one value, not {2}.</source>
   <translation>{1}只取一个值，而不是 {2} 个。</translation>
  </message>
  <message>
   <source>{1} was cleared; the camera's own stays and shows again.</source>
   <translation>{1}已清空；相机记录的值保留并重新显示。</translation>
  </message>
  <message>
   <source>{1} was made by a newer version of Captioner; install that version to open it.</source>
   <translation>{1} 由更新版本的 Captioner 创建；请安装该版本后打开。</translation>
  </message>
  <message>
   <source>{1} was not read: {2} beside it counts</source>
   <translation>未读取 {1}：以旁边的 {2} 为准</translation>
  </message>
  <message>
   <source>{1} was not read: {2}.</source>
   <translation>未读取 {1}：{2}。</translation>
  </message>
  <message>
   <source>{1} would not read back from the sidecar as asked</source>
   <translation>从附属文件读回的{1}与要求不符</translation>
  </message>
  <message>
   <source>{1} {2} has {3} bytes: IIM keeps the first {4}, XMP keeps all.</source>
   <translation>{1}{2}有 {3} 字节：IIM 只保留前 {4} 字节，XMP 全部保留。</translation>
  </message>
  <message>
   <source>{1}, line {2}: {3}.</source>
   <translation>{1}，第 {2} 行：{3}。</translation>
  </message>
  <message>
   <source>{1}: needs a word to look for; no:{2} finds the photos without one.</source>
   <translation>{1}: 之后需要要查找的词；no:{2} 可找出没有该项的图片。</translation>
  </message>
  <message>
   <source>{1}: not written, as only IIM has a place for it and here there is none.</source>
   <translation>{1}：未写入，因为只有 IIM 能存放它，而此处没有 IIM。</translation>
  </message>
  <message>
   <source>{1}: takes a date such as 2023, 2023-03 or 2023-03-04, not “{2}”.</source>
   <translation>{1}: 之后应为 2023、2023-03 或 2023-03-04 这样的日期，而不是“{2}”。</translation>
  </message>
  <message>
   <source>{1}: the first sentence tells what happens, in the present tense.</source>
   <translation>{1}：第一句用现在时写正在发生的事。</translation>
  </message>
  <message>
   <source>{1}: the text holds bytes that are not UTF-8.</source>
   <translation>{1}：文字含非 UTF-8 字节。</translation>
  </message>
  <message>
   <source>{1}: {2} holds {3}.</source>
   <translation>{1}：{2}含有{3}。</translation>
  </message>
  <message>
   <source>{1}: {2}; the file was left as it is.</source>
   <translation>{1}：{2}；文件保持原样。</translation>
  </message>
  <message>
   <source>{1}: “{2}” is not {3}.</source>
   <translation>{1}：“{2}”不是{3}。</translation>
  </message>
  <message>
   <source>{1}; a preset that makes new pictures, such as web, can publish it.</source>
   <translation>{1}；可用生成新图片的预设（如“网页”）发表。</translation>
  </message>
  <message>
   <source>{1}; write again to merge its changes</source>
   <translation>{1}；请再次写入以合并其改动</translation>
  </message>
  <message>
   <source>“{1}” holds no word to look for; type a word, or a search such as is:unwritten.</source>
   <translation>“{1}”中没有可查找的词；请输入词语，或 is:unwritten 这样的搜索。</translation>
  </message>
  <message>
   <source>“{1}” is no language; type a tag such as fr, pt-BR or zh-Hans.</source>
   <translation>“{1}”不是语言；请输入 fr、pt-BR 或 zh-Hans 这样的标签。</translation>
  </message>
 </context>
</TS>
